import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../../src/analysis/models/hash.ts';
import { hotStretches } from '../../../src/analysis/models/hot.ts';
import { PHRASE_KINDS } from '../../../src/analysis/models/phrase-table.ts';
import type { Run } from '../../../src/analysis/models/runs.ts';
import { readWord } from '../../../src/analysis/models/word-form.ts';
import { form, phrasesOf, sentence, tableOf } from './forms.ts';

const WORDS = [
  'Ana',
  'Reis',
  'of',
  'the',
  'and',
  'for',
  'met',
  ',',
  '(',
  '2024',
  'pro-Oslo',
  'NATO',
  'bin',
  "'s",
  '-',
];
const lines = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' '));

describe('word forms', () => {
  test.each([
    ['McDonald-42', 'AaAaa-00'],
    ['NATO', 'AA'],
    ["d'Ivoire", "a'Aaa"],
    ['1,200', '0,00'],
    ['Киев', 'aa'],
    ['.', '.'],
  ])('the shape of %s is %s', (text, shape) => {
    expect(form(text).shape).toBe(hashText(shape));
  });

  test.each([
    ['Oslo', { upper: true, small: false, capitals: false, hot: true, hyphen: false }],
    ['OSLO', { upper: true, small: false, capitals: true, hot: true, hyphen: false }],
    ['pro-Oslo', { upper: false, small: true, capitals: false, hot: true, hyphen: true }],
    ['peace', { upper: false, small: true, capitals: false, hot: false, hyphen: false }],
    ['24th', { upper: false, small: false, capitals: false, hot: true, hyphen: false }],
    ['-', { upper: false, small: false, capitals: true, hot: false, hyphen: false }],
  ])('%s', (text, expected) => {
    expect(form(text)).toMatchObject(expected);
  });

  test('an ending is shorter than the word', () => {
    expect(form('Peru').ending).toBe(hashText('eru'));
    expect(form('Fez').ending).toBe(0);
  });

  const table = tableOf({
    Will: 80,
    will: 20,
    May: 40,
    may: 41,
    Hope: 60,
    hope: 50,
    Rice: 10,
    rice: 90,
    lima: 9,
    Oslo: 5,
  });
  test.each([
    ['will', 0],
    ['Nowhere', 1],
    ['Oslo', 2],
    ['Lima', 3],
    ['Will', 4],
    ['Hope', 5],
    ['May', 6],
    ['Rice', 7],
    ['RICE', 7],
  ])('%s has the case rank %i', (text, rank) => {
    expect(readWord(text, table).caseRank).toBe(rank);
  });

  test('a form that is not listed has the entry of its small or its capitalised form', () => {
    expect(readWord('WILL', table).entry?.rank).toBe(20);
    expect(readWord('OSLO', table).entry?.rank).toBe(5);
    expect(readWord('Nowhere', table).entry).toBeUndefined();
    expect(readWord('RICE', table).titled).toBe(hashText('Rice'));
  });
});

/** The distinct runs of a sentence, as words. */
const runsOf = (text: string, kind: 'strict' | 'wide'): string[] => {
  const { words, runs } = sentence(text);
  const distinct = new Set(runs[kind].filter((run): run is Run => run !== undefined));
  return [...distinct].map(({ first, last }) =>
    words
      .slice(first, last)
      .map((word) => word.text)
      .join(' '),
  );
};

describe('runs', () => {
  test.each<[string, string[], string[]]>([
    ['Ana Reis met Peru', ['Ana Reis', 'Peru'], ['Ana Reis', 'Peru']],
    ['the Bank of the South met', ['Bank', 'South'], ['Bank of the South']],
    ['Ana and Jo and Li', ['Ana', 'Jo', 'Li'], ['Ana and Jo and Li']],
    ['Bank of and for Peru', ['Bank', 'Peru'], ['Bank', 'Peru']],
    ['Peru , Mali', ['Peru', 'Mali'], ['Peru', 'Mali']],
    ['the pro-Oslo Party', ['pro-Oslo Party'], ['pro-Oslo Party']],
    ['of the', [], []],
    ['', [], []],
  ])('%s', (text, strict, wide) => {
    expect(runsOf(text, 'strict')).toEqual(strict);
    expect(runsOf(text, 'wide')).toEqual(wide);
  });

  test('whatever the words, a run holds its tokens, and a wide one the strict ones of its own', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const { words, runs } = sentence(text);
        for (const kind of [runs.strict, runs.wide]) {
          expect(kind).toHaveLength(words.length);
          for (const [at, run] of kind.entries()) {
            if (run === undefined) continue;
            expect(run.first <= at && at < run.last).toBe(true);
            expect(kind.slice(run.first, run.last).every((other) => other === run)).toBe(true);
          }
        }
        for (const [at, run] of runs.strict.entries()) {
          const wide = runs.wide[at];
          if (run !== undefined)
            expect(wide !== undefined && wide.first <= run.first && run.last <= wide.last).toBe(true);
        }
      }),
    );
  });
});

describe('stretches that can hold a name', () => {
  const hot = (text: string): string[] => {
    const { words } = sentence(text);
    return hotStretches(words).map(({ first, last }) =>
      words
        .slice(first, last)
        .map((word) => word.text)
        .join(' '),
    );
  };
  test.each<[string, string[]]>([
    ['they met on the hill', []],
    ['envoys of Peru met in Lima', ['of Peru', 'in Lima']],
    ['the Bank of the South said', ['the Bank of the South']],
    ['Ana told Jo nothing', ['Ana told Jo']],
    ['Ana told nobody', ['Ana']],
    ['some 200 soldiers', ['200']],
    ['Osama bin Laden', ['Osama bin Laden']],
    ['pro-Oslo groups', ['pro-Oslo']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(hot(text)).toEqual(expected);
  });

  test('are in order, apart, and leave out no capital', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const { words } = sentence(text);
        const inside = new Set<number>();
        let end = -1;
        for (const { first, last } of hotStretches(words)) {
          expect(first).toBeGreaterThan(end);
          expect(last).toBeGreaterThan(first);
          for (let at = first; at < last; at++) inside.add(at);
          end = last;
        }
        for (const [at, word] of words.entries()) if (word.hot) expect(inside).toContain(at);
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['Envoys Reach Deal on Grain', true, false],
    ['The envoys met in Lima', false, false],
    ['TALKS FAIL IN LIMA', true, true],
    ['TALKS FAIL in LIMA', true, false],
    ['1 , 2 .', false, false],
    ['', false, false],
  ])('%s: heading %s, capitals %s', (text, heading, capitals) => {
    expect(sentence(text)).toMatchObject({ heading, capitals });
  });

  const table = phrasesOf({
    'south sudan': 'country',
    sudan: 'country',
    'bank of the south': 'body',
    south: 'place',
  });
  const code = (kind: (typeof PHRASE_KINDS)[number], part: number): number =>
    PHRASE_KINDS.indexOf(kind) * 4 + part;
  test.each<[string, (number[] | undefined)[]]>([
    ['in Sudan', [undefined, [code('country', 3)]]],
    [
      'South Sudan',
      [
        [code('place', 3), code('country', 0)],
        [code('country', 2), code('country', 3)],
      ],
    ],
    [
      'Bank of the South',
      [[code('body', 0)], [code('body', 1)], [code('body', 1)], [code('body', 2), code('place', 3)]],
    ],
    ['Bank of the', [undefined, undefined, undefined]],
    ['South', [[code('place', 3)]]],
  ])('listed phrases in "%s"', (text, expected) => {
    expect(sentence(text, table).phrases).toEqual(expected);
  });
});
