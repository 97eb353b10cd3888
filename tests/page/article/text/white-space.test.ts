import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachStretch, isBlank, normalise } from '../../../../src/page/article/text/white-space.ts';

describe('normalise', () => {
  test.each([
    ['', ''],
    ['  two\n\t words  ', 'two words'],
    ['no-break\u00a0and\u2009thin', 'no-break and thin'],
    ['diplo\u00admacy', 'diplomacy'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['a \u200b b', 'a b'],
    ['\u00ad', ''],
    ['next\u0085line', 'next line'],
    ['“marks” — stay', '“marks” — stay'],
  ])('%j becomes %j', (raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  test('what is normal stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => normalise(normalise(raw)) === normalise(raw)),
    );
  });
});

test('stretches are slices of the raw text, in order, at their offsets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      let end = 0;
      eachStretch(raw, (_kind, start, text) => {
        expect(start).toBeGreaterThanOrEqual(end);
        expect(raw.slice(start, start + text.length)).toBe(text);
        end = start + text.length;
      });
    }),
  );
});

test.each([
  ['', true],
  [' \n\u00a0', true],
  ['\u200b\u00ad', true],
  [' x ', false],
])('%j is blank: %s', (raw, expected) => {
  expect(isBlank(raw)).toBe(expected);
});
