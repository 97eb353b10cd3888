import { describe, expect, test } from 'vitest';
import { shadeOf } from '../../../src/page/highlight/shade.ts';

describe('shadeOf', () => {
  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 0 0 / 50%)', 0, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.25)', 0, 0.25],
    ['oklch(1 0 none)', 1, 1],
    ['oklab(0 0 0)', 0, 1],
    ['lab(100 0 0)', 1, 1],
    ['rgb(128, 128, 128)', 0.216, 1],
  ])('%s', (color, luminance, alpha) => {
    const shade = shadeOf(color);
    expect(shade?.luminance).toBeCloseTo(luminance, 2);
    expect(shade?.alpha).toBeCloseTo(alpha, 2);
  });

  test.each(['', 'red', 'nonsense(1 2 3)', 'rgb('])('%j is no colour it knows', (color) => {
    expect(shadeOf(color)).toBeNull();
  });
});
