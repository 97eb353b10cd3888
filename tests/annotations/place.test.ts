import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace, placeOf } from '../../src/annotations/place.ts';
import type { Span } from '../../src/shared/analysis.ts';
import { textsWithPassage } from './texts.ts';

/** The passage between the brackets, in the text without them. */
function marked(text: string): { text: string; span: Span } {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { text: text.replace(/[[\]]/g, ''), span: [start, end] };
}

const found = (before: string, after: string): string | null => {
  const { text, span } = marked(before);
  const at = findPlace(after, placeOf(text, span));
  return at && after.slice(...at);
};

describe('a place is found', () => {
  test.each([
    [
      'where it was',
      'Kenya [rejected the offer] on Friday.',
      'Kenya rejected the offer on Friday.',
      'rejected the offer',
    ],
    [
      'behind a new lead',
      'The minister [rejected the offer] of a visit.\n\nTalks go on.',
      'News from Lima.\n\nThe minister rejected the offer of a visit.\n\nTalks go on.',
      'rejected the offer',
    ],
    [
      'among others of the same words, by what is around it',
      'Peru spoke. Kenya spoke first, then [Kenya] listened to Peru.',
      'Kenya was there. Kenya spoke first, then Kenya listened to Peru.',
      'Kenya',
    ],
    [
      'by its words alone, where they are many',
      'Before that [the two sides had agreed to meet in Geneva before the end of the month] or so.',
      'It was said: the two sides had agreed to meet in Geneva before the end of the month, we learn.',
      'the two sides had agreed to meet in Geneva before the end of the month',
    ],
    [
      'with a slip mended',
      'She said: [“There is no reason to wait any longer”] and left the room at once.',
      'She said: “There is no reason to wait any longre” and left the room at once.',
      '“There is no reason to wait any longre”',
    ],
    [
      'with other marks',
      'She said: [“There’s no reason to wait”] and left the room at once.',
      'She said: "There\'s no reason to wait" and left the room at once.',
      '"There\'s no reason to wait"',
    ],
  ])('%s', (_case, before, after, expected) => {
    expect(found(before, after)).toBe(expected);
  });
});

describe('a place is not found', () => {
  test.each([
    [
      'where its words are gone',
      'Kenya [rejected the offer] on Friday.',
      'Kenya will think about it for a while yet.',
    ],
    [
      'where they are said of something else',
      'In Lima the envoy of [Kenya] took the floor first.',
      'Nothing was heard, and what Kenya thinks nobody knows.',
    ],
    [
      'where one word has become another',
      'The visit to [Iran] was put off again this week.',
      'The visit to Iraq was put off again this week.',
    ],
    ['in nothing', 'The [visit] is off.', ''],
    [
      'where it is twice now, each as it was',
      'One day. The council meets on Monday and [votes] on Tuesday in the morning.',
      'The council meets on Monday and votes on Tuesday in the morning. The council meets on Monday and votes on Tuesday in the morning.',
    ],
  ])('%s', (_case, before, after) => {
    expect(found(before, after)).toBeNull();
  });
});

describe('whatever the text', () => {
  test('a place is found where it was made', () => {
    const text = fc.oneof(fc.string({ minLength: 1, maxLength: 300 }), fc.constant('a'.repeat(900)));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, from, length) => {
        const start = from % words.length;
        const end = start + 1 + (length % (words.length - start));
        expect(findPlace(words, placeOf(words, [start, end]))).toEqual([start, end]);
      }),
    );
  });

  test('other paragraphs may come and go', () => {
    fc.assert(
      fc.property(textsWithPassage, ({ before, its, after, span }) => {
        const text = [...before, its, ...after].join('\n\n');
        const offset = [...before, ''].join('\n\n').length;
        const place = placeOf(text, [span[0] + offset, span[1] + offset]);
        for (const fewer of [before.slice(1), ['News.', ...before], ['NEW', ...before.slice(2), 'LEAD']]) {
          const changed = [...fewer, its, ...after.slice(0, -1)].join('\n\n');
          const shift = [...fewer, ''].join('\n\n').length;
          expect(findPlace(changed, place)).toEqual([span[0] + shift, span[1] + shift]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('words that have changed are found where they stood, or not at all', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'q', 'xy')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(textsWithPassage, edits, ({ before, its, after, span }, changes) => {
        const text = [...before, its, ...after].join('\n\n');
        const offset = [...before, ''].join('\n\n').length;
        const [start, end] = [span[0] + offset, span[1] + offset];
        const letters = text.slice(start, end).split('');
        for (const [at, letter] of changes) letters[at % letters.length] = letter;
        const now = letters.join('');
        const at = findPlace(text.slice(0, start) + now + text.slice(end), placeOf(text, [start, end]));
        if (at === null) return;
        expect(at[0]).toBeLessThanOrEqual(start + now.length);
        expect(at[1]).toBeGreaterThanOrEqual(start);
      }),
      { numRuns: 300 },
    );
  });

  test('words that are gone are not found', () => {
    fc.assert(
      fc.property(textsWithPassage, ({ before, its, after, span }) => {
        const text = [...before, its, ...after].join('\n\n');
        const offset = [...before, ''].join('\n\n').length;
        const [start, end] = [span[0] + offset, span[1] + offset];
        const gone = text.slice(0, start) + '#'.repeat(end - start) + text.slice(end);
        expect(findPlace(gone, placeOf(text, [start, end]))).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

test('the time grows no faster than the text', () => {
  const time = (size: number): number => {
    const text = 'ab '.repeat(size / 3);
    const place = { ...placeOf(text, [0, 1_500]), exact: 'ac '.repeat(500) };
    const start = process.cpuUsage();
    findPlace(text, place);
    return process.cpuUsage(start).user / 1000;
  };
  time(30_000);
  expect(time(240_000)).toBeLessThan(24 * Math.max(time(30_000), 10));
});
