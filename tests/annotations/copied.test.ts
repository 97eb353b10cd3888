import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCopied } from '../../src/annotations/copied.ts';
import { placeOf } from '../../src/annotations/place.ts';

const LONG = 'The two sides will meet in Geneva before the end of the month, the ministry said.';

describe('a passage of another article', () => {
  test.each<[string, string, string, boolean]>([
    ['is found whole', LONG, `News. ${LONG} More.`, true],
    ['is not found with a letter changed', LONG, LONG.replace('Geneva', 'Genova'), false],
    ['is not found where it stands twice', LONG, `${LONG} ${LONG}`, false],
    ['is not found where it is short and stands alone', 'the ministry said', 'So the ministry said.', false],
    ['is found where it is short, with what is around it', 'Geneva', `News. ${LONG}`, true],
    [
      'is not found where it is short, with other words around it',
      'Geneva',
      'They will go to Geneva soon.',
      false,
    ],
  ])('%s', (_case, words, text, expected) => {
    const start = LONG.indexOf(words);
    const span = findCopied(text, placeOf(LONG, [start, start + words.length]));
    expect(span && text.slice(...span)).toBe(expected ? words : null);
  });

  test('is never found as other words', () => {
    const parts = fc.array(fc.constantFrom('Lima ', 'talks ', 'said ', 'that '), { maxLength: 40 });
    const text = parts.map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (one, other, from, length) => {
        fc.pre(one !== '');
        const start = from % one.length;
        const place = placeOf(one, [start, start + 1 + (length % (one.length - start))]);
        const span = findCopied(other, place);
        if (span) expect(other.slice(...span)).toBe(place.exact);
      }),
    );
  });
});
