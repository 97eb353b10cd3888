import { describe, expect, test } from 'vitest';
import { meter } from '../../../tools/analyze/meter.ts';
import { NOTHING, progressLine, withAnswer } from '../../../tools/analyze/progress.ts';

const ANSWER = { json: '{}', broken: false, words: 1_000, bytes: 6_000 };
const BROKEN = { json: '{}', broken: true, words: 0, bytes: 10 };

describe('progressLine', () => {
  test.each([
    [NOTHING, 0, '0 documents, 0 words in 0.0 s: 0 words/s, 0.000 MB/s'],
    [withAnswer(NOTHING, ANSWER), 500, '1 document, 1,000 words in 0.5 s: 2,000 words/s, 0.012 MB/s'],
    [
      withAnswer(withAnswer(NOTHING, BROKEN), BROKEN),
      1000,
      '0 documents, 2 broken lines, 0 words in 1.0 s: 0 words/s, 0.000 MB/s',
    ],
  ])('%j after %i ms', (progress, ms, line) => {
    expect(progressLine(progress, ms)).toBe(line);
  });
});

describe('meter', () => {
  /** What is on a display after ten answers, 200 ms apart. */
  function shown(isTTY: boolean): string[] {
    const lines: string[] = [];
    let ms = 0;
    const { written, end } = meter({ isTTY, write: (text) => lines.push(text) }, () => ms);
    for (let i = 0; i < 10; i++) {
      ms += 200;
      written(ANSWER);
    }
    end();
    return lines;
  }

  test('tells a terminal now and then, and at the end', () => {
    const lines = shown(true);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('\r\u001b[K3 documents, 3,000 words in 0.6 s: 5,000 words/s, 0.030 MB/s');
    expect(lines.at(-1)).toBe('\r\u001b[K10 documents, 10,000 words in 2.0 s: 5,000 words/s, 0.030 MB/s\n');
  });

  test('tells anything else only the end', () => {
    expect(shown(false)).toEqual(['10 documents, 10,000 words in 2.0 s: 5,000 words/s, 0.030 MB/s\n']);
  });
});
