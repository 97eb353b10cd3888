import { expect, test } from 'vitest';
import { delayWords } from '../../src/options/delay-words.ts';
import { SAMPLE_MARKS, SAMPLE_TEXT } from '../../src/options/marks/sample.ts';
import { countryNames, matching } from '../../src/options/sites/search-hosts.ts';
import { LAYERS } from '../../src/shared/settings.ts';
import { speech } from '../brief/speech.ts';

test.each([
  [150, 'Quick: 0.15 seconds'],
  [300, 'Usual: 0.3 seconds'],
  [800, 'Patient: 0.8 seconds'],
])('a delay of %d ms is “%s”', (delay, words) => {
  expect(delayWords(delay, speech)).toBe(words);
});

const HOSTS = [
  { host: 'harbour.example', country: 'PT' },
  { host: 'river.example', country: 'EU' },
];

test.each([
  ['', ['harbour.example', 'river.example']],
  [' HARBOUR ', ['harbour.example']],
  ['portug', ['harbour.example']],
  ['nowhere', []],
])('“%s” finds %j', (query, expected) => {
  expect(matching(HOSTS, query, countryNames('en'), 'en').map(({ host }) => host)).toEqual(expected);
});

test('the sample has a mark of every layer, each on words that stand in it once', () => {
  expect([...new Set(SAMPLE_MARKS.map(({ layer }) => layer))].sort()).toEqual([...LAYERS].sort());
  for (const { words } of SAMPLE_MARKS) expect(SAMPLE_TEXT.split(words).length, words).toBe(2);
});
