import { describe, expect, test } from 'vitest';
import { shadeOf, toneOf } from '../../../src/page/highlight/luminance.ts';

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

describe('toneOf', () => {
  const clear = 'rgba(0, 0, 0, 0)';
  test.each([
    ['a white page', [clear, 'rgb(255, 255, 255)'], 'rgb(0, 0, 0)', 'light'],
    ['a sepia page', ['rgb(244, 236, 216)'], 'rgb(91, 70, 54)', 'light'],
    ['a dark page', [clear, clear, 'rgb(27, 27, 31)'], 'rgb(230, 230, 230)', 'dark'],
    ['a dark box on a white page', ['rgb(20, 20, 20)', 'rgb(255, 255, 255)'], 'rgb(240, 240, 240)', 'dark'],
    ['a veil that hides nothing', ['rgba(0, 0, 0, 0.1)', 'rgb(255, 255, 255)'], 'rgb(0, 0, 0)', 'light'],
    ['light text on an image', [clear], 'rgb(240, 240, 240)', 'dark'],
    ['dark text on nothing', [clear], 'rgb(10, 10, 10)', 'light'],
    ['nothing known', [], '', 'light'],
  ])('%s', (_case, backgrounds, text, expected) => {
    expect(toneOf(backgrounds, text)).toBe(expected);
  });
});
