import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compare } from '../../src/stories/compare.ts';
import { fingerprintOf, marksOf } from '../../src/stories/fingerprint.ts';
import { pack, unpack } from '../../src/stories/packed.ts';
import { readPage } from '../../src/stories/page-shingles.ts';
import { paragraphs, wordRow } from './texts.ts';

const against = (known: string, page: string): Comparison => compare(fingerprintOf(known), readPage(page));
const states = (known: string, page: string): string[] =>
  against(known, page).paragraphs.map(({ state }) => state);

const A = wordRow('a', 20);
const B = wordRow('b', 20);
const HEAD = 'Next steps';
const C = wordRow('c', 20);
const KNOWN = [A, HEAD, B, C].join('\n\n');
const OTHER = wordRow('other', 40);

describe('what is there of a known article', () => {
  test.each<[name: string, page: string, completeness: number, states: string[]]>([
    ['the same text', KNOWN, 1, ['present', 'present', 'present', 'present']],
    ['in reverse', [C, B, HEAD, A].join('\n\n'), 1, ['present', 'present', 'present', 'present']],
    [
      'among other paragraphs',
      [OTHER, A, OTHER, HEAD, B, OTHER, C].join('\n\n'),
      1,
      ['present', 'present', 'present', 'present'],
    ],
    [
      'paragraphs broken in two',
      KNOWN.replaceAll(/(\w1\d?) (\w10) /g, '$1\n\n$2 '),
      1,
      ['present', 'present', 'present', 'present'],
    ],
    [
      'paragraphs run together',
      [`${A} ${B} ${C}`, HEAD].join('\n\n'),
      1,
      ['present', 'present', 'present', 'present'],
    ],
    [
      'items as paragraphs with bullets',
      [A, HEAD, `• ${B}`, `- ${C}`].join('\n\n'),
      1,
      ['present', 'present', 'present', 'present'],
    ],
    ['cut after the first', A, 20 / 62, ['present', 'missing', 'missing', 'missing']],
    ['without the heading', [A, B, C].join('\n\n'), 60 / 62, ['present', 'missing', 'present', 'present']],
    [
      'one word edited',
      KNOWN.replace('b10', 'edited'),
      61 / 62,
      ['present', 'present', 'changed', 'present'],
    ],
    [
      'half a paragraph cut',
      KNOWN.replace(/b10.*b19/, ''),
      52 / 62,
      ['present', 'present', 'changed', 'present'],
    ],
    ['none of it', OTHER, 0, ['missing', 'missing', 'missing', 'missing']],
    ['an empty page', '', 0, ['missing', 'missing', 'missing', 'missing']],
  ])('%s', (_name, page, completeness, expected) => {
    expect(against(KNOWN, page).completeness).toBeCloseTo(completeness, 10);
    expect(states(KNOWN, page)).toEqual(expected);
  });

  test('a changed paragraph is shown where the page has most of it', () => {
    const page = [`x ${B.replace('b10', 'edited')} y`, `${wordRow('b', 5)} quoted`].join('\n\n');
    const [, , changed] = against(KNOWN, page).paragraphs;
    expect(changed?.span && page.slice(...changed.span)).toBe(page.split('\n\n')[0]);
  });

  test('an edited word costs four shingles and one word', () => {
    const { containment, completeness } = against(A, A.replace('a10', 'edited'));
    expect(containment).toBeCloseTo(13 / 17, 10);
    expect(completeness).toBeCloseTo(19 / 20, 10);
  });

  test('a run is counted in words and ends with its paragraph', () => {
    expect(against(KNOWN, KNOWN).run).toBe(20);
    expect(against(KNOWN, A.replace('a12', 'edited')).run).toBe(12);
    expect(against(KNOWN, HEAD).run).toBe(2);
    expect(against(KNOWN, OTHER).run).toBe(0);
    // The same words in two halves that do not meet are two runs.
    expect(against(A, `${wordRow('a', 12)} between ${A.split(' ').slice(9).join(' ')}`).run).toBe(12);
  });

  test('a known article without words is nowhere', () => {
    expect(against('', KNOWN)).toEqual({ containment: 0, completeness: 0, run: 0, paragraphs: [] });
  });
});

describe('for every text', () => {
  test('it contains itself whole, in whatever order', () => {
    fc.assert(
      fc.property(
        paragraphs.chain((own) =>
          fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
        ),
        ([own, shuffled]) => {
          const found = against(own.join('\n\n'), shuffled.join('\n\n'));
          expect(found).toMatchObject({ containment: 1, completeness: 1 });
          expect(found.paragraphs.every(({ state }) => state === 'present')).toBe(true);
        },
      ),
    );
  });

  test('shares lie between 0 and 1, spans in the page, and no run is longer than its paragraph', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, (one, both, two) => {
        const page = [...two, ...both].join('\n\n');
        const found = against([...one, ...both].join('\n\n'), page);
        for (const share of [found.containment, found.completeness]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        const longest = Math.max(...[...one, ...both].map((text) => text.split(' ').length));
        expect(found.run).toBeLessThanOrEqual(longest);
        for (const { span } of found.paragraphs) {
          if (span) expect(page.slice(...span)).not.toMatch(/^$|\n/);
        }
      }),
    );
  });

  test('a text of other words holds nothing of it', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (one, two) => {
        const other = two.map((text) => text.replace(/[a-z]+/g, '$&9'));
        expect(against(one.join('\n\n'), other.join('\n\n'))).toMatchObject({ completeness: 0, run: 0 });
      }),
    );
  });

  test('its fingerprint comes out of its packing as it went in', () => {
    fc.assert(
      fc.property(paragraphs, (own) => {
        const fingerprint = fingerprintOf(own.join('\n\n'));
        expect(unpack(JSON.parse(JSON.stringify(pack(fingerprint))))).toEqual(fingerprint);
      }),
    );
  });

  test('a mark of a text is a mark of every text that holds it', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (one, two) => {
        const part = marksOf(fingerprintOf(one.join('\n\n')).shingles);
        const whole = marksOf(readPage([...two, ...one].join('\n\n')).places.keys());
        expect(part.filter((mark) => !whole.includes(mark))).toEqual([]);
      }),
    );
  });
});

test('a fingerprint that was cut is refused', () => {
  const packed = pack(fingerprintOf(KNOWN));
  expect(() => unpack({ ...packed, words: [...packed.words, 9] })).toThrow('not whole');
});

test('a page of one word repeated costs no more than any other', () => {
  const page = readPage('no '.repeat(100_000));
  expect(Math.max(...[...page.places.values()].map(({ length }) => length))).toBeLessThanOrEqual(8);
  expect(compare(fingerprintOf('no '.repeat(2_000)), page)).toMatchObject({ containment: 1 });
});
