import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten, lineAt, within } from '../../src/brief/model/line.ts';
import type { Span } from '../../src/shared/analysis.ts';

const TEXT = 'They met. They will meet again.';

describe('lineAt', () => {
  test.each<[name: string, span: Span, text: string | null]>([
    ['a span', [0, 4], 'They'],
    ['the whole text', [0, TEXT.length], TEXT],
    ['blanks at the ends are left out', [4, 10], 'met.'],
    ['blanks only', [9, 10], null],
    ['empty', [4, 4], null],
    ['backwards', [4, 0], null],
    ['before the text', [-1, 4], null],
    ['beyond the text', [0, TEXT.length + 1], null],
    ['no whole number', [0.5, 4], null],
    ['no number', [Number.NaN, 4], null],
  ])('%s', (_name, span, text) => {
    expect(lineAt(TEXT, span)?.text ?? null).toBe(text);
  });

  test('what it returns is always the slice of its own span, within the one asked for', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -3, max: 40 }),
        fc.integer({ min: -3, max: 40 }),
        (text, a, b) => {
          const line = lineAt(text, [a, b]);
          if (line === null) return;
          expect(line.text).toBe(text.slice(...line.span));
          expect(line.text).toBe(line.text.trim());
          expect(within(line.span, [a, b])).toBe(true);
        },
      ),
    );
  });
});

describe('asWritten', () => {
  test.each<[name: string, words: string | null, near: Span[], start: number | null]>([
    ['near the evidence first', 'They', [[10, 31]], 10],
    ['then anywhere', 'met', [[10, 31]], 5],
    ['an occurrence that leaves the evidence is not in it', 'They will', [[0, 12]], 10],
    ['evidence that does not fit is passed over', 'They', [[90, 99]], 0],
    ['words that nobody wrote', 'expected within days', [[0, 31]], null],
    ['no words', null, [[0, 31]], null],
    ['blank words', ' ', [[0, 31]], null],
  ])('%s', (_name, words, near, start) => {
    const line = asWritten(TEXT, words, near);
    expect(line?.span[0] ?? null).toBe(start);
    if (line) expect(line.text).toBe(TEXT.slice(...line.span));
  });
});
