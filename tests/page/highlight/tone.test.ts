import { describe, expect, test } from 'vitest';
import { toneOf } from '../../../src/page/highlight/tone.ts';

describe('toneOf', () => {
  const clear = 'rgba(0, 0, 0, 0)';
  test.each([
    ['a white page', [clear, 'rgb(255, 255, 255)'], 'rgb(0, 0, 0)', 'light'],
    ['a sepia page', ['rgb(244, 236, 216)'], 'rgb(91, 70, 54)', 'sepia'],
    ['a salmon page', ['rgb(255, 241, 229)'], 'rgb(51, 48, 46)', 'sepia'],
    ['a white that is hardly warm', ['rgb(255, 254, 251)'], 'rgb(0, 0, 0)', 'light'],
    ['a cool page', ['rgb(229, 241, 255)'], 'rgb(0, 0, 0)', 'light'],
    ['a yellow page', ['rgb(255, 230, 0)'], 'rgb(0, 0, 0)', 'light'],
    ['a brown page', ['rgb(60, 45, 30)'], 'rgb(230, 220, 200)', 'dark'],
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
