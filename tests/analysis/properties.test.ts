import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsOf, spansOf } from './parts.ts';
import { analyze } from './read.ts';

/** Words that make rules fire, in any order: likelier to break something than arbitrary letters. */
const WORDS = [
  'Kenya',
  'Lima',
  'the Kremlin',
  'Juan Quispe',
  'Amina Otieno',
  'President',
  'he',
  'they',
  'said',
  'told',
  'that',
  'according to',
  'met',
  'will meet',
  'with',
  'between',
  'and',
  'summit',
  'talks',
  'no plans for',
  'postponed',
  'rejected',
  'an official',
  'U.S.',
  'in Geneva',
  'on Friday',
  ',',
  '.',
  '“',
  '”',
  '"',
  '’s',
  '(',
  ')',
  '-',
  '\n\n',
  '- ',
  '?',
  'Trump-Putin',
  'accepted',
  'by',
  'expressed',
  'a desire',
  'statement',
  'two months ago',
  '«',
  '»',
  'ü',
  '\u200f',
  '👋',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((parts) => parts.join(' '));
const anything = fc.oneof(prose, fc.string({ maxLength: 200, unit: 'grapheme' }));

describe('whatever the text', () => {
  test('spans lie inside it and hold something', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const [start, end] of spansOf(analyze(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('every id is an actor of the article, every encounter in the timeline exists', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const analysis = analyze(text);
        const actors = new Set(analysis.actors.map(({ id }) => id));
        expect(actors.size).toBe(analysis.actors.length);
        for (const id of idsOf(analysis)) expect(actors).toContain(id);
        const encounters = new Set(analysis.encounters.map(({ id }) => id));
        for (const { encounter } of analysis.timeline)
          if (encounter !== undefined) expect(encounters).toContain(encounter);
      }),
      { numRuns: 400 },
    );
  });

  test('mentions of actors do not overlap', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const spans = analyze(text)
          .actors.flatMap(({ mentions }) => mentions)
          .sort((a, b) => a[0] - b[0]);
        for (const [i, span] of spans.entries())
          expect(span[0]).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same answer, white space behind it or not', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(analyze(`${text} \n`)).toEqual(analyze(text));
      }),
      { numRuns: 200 },
    );
  });

  test('objects, places and times are the article’s own words', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { encounters, positions } = analyze(text);
        for (const { place, when, was } of encounters)
          for (const words of [place, when, was]) if (words !== null) expect(text).toContain(words);
        for (const { object } of positions) expect(text).toContain(object);
      }),
      { numRuns: 200 },
    );
  });
});

describe('cost', () => {
  test.each([
    ['letters', 'a '],
    ['marks', '" a '],
    ['names', 'Abc '],
    ['speech', 'He said '],
    ['meetings', 'meeting with '],
    ['dotted', 'U.S. '],
    ['one word in capitals', 'A'],
  ])(
    'grows no faster than the text: %s',
    (_name, unit) => {
      // Processor time, the best of three: what else the machine does is not the analysis's.
      const time = (size: number): number => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        const runs = [1, 2, 3].map(() => {
          const start = process.cpuUsage();
          analyze(text);
          return process.cpuUsage(start).user / 1000;
        });
        return Math.min(...runs);
      };
      time(20_000);
      // Eight times the text may take 24 times as long: room for a busy machine, none for a square (64).
      expect(time(160_000)).toBeLessThan(24 * Math.max(time(20_000), 10));
    },
    60_000,
  );
});
