import { expect, test } from 'vitest';
import { toEntities } from '../../tools/bench/actors/matches.ts';
import { properNounRuns } from '../../tools/bench/actors/proper-nouns.ts';
import { tidy } from '../../tools/bench/actors/tidy.ts';

test.each([
  ['“Mr. Smith,”', 'Smith'],
  ['O’Brien’s', 'O’Brien'],
  ['Security Council’s.', 'Security Council'],
  ['Paris)', 'Paris'],
  ['Acme Corp. ', 'Acme Corp.'],
  ['John Smith Jr.,', 'John Smith Jr.'],
  ['the U.N.’s', 'U.N.'],
  ['The Hague.', 'The Hague'],
  ['Prime Minister Ilona Varga', 'Ilona Varga'],
  ['President', 'President'],
  ['Kings Cross', 'Kings Cross'],
  ['—', ''],
])('of %j the name %j is left', (surface, name) => {
  expect(tidy(surface)).toBe(name);
});

const surfaces = (text: string, spans: readonly (readonly [number, number, ...unknown[]])[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end));

test('a match is found where it stands, wherever its offset begins', () => {
  const text = 'Paris won. (In Paris, France) “Ms. Ann Lee” left Paris.';
  const places = toEntities(
    text,
    [
      { text: 'Paris', offset: { start: 0, length: 5 } },
      { text: 'Paris, France)', offset: { start: 15, length: 14 } },
      { text: 'Paris.', offset: { start: 49, length: 6 } },
    ],
    'LOC',
  );
  expect(places).toEqual([
    [0, 5, 'LOC'],
    [15, 20, 'LOC'],
    [22, 28, 'LOC'],
    [49, 54, 'LOC'],
  ]);
  const [early, late] = [30, 31].map((start) =>
    toEntities(text, [{ text: '“Ms. Ann Lee”', offset: { start, length: 13 } }], 'PER'),
  );
  expect(early).toEqual(late);
  expect(surfaces(text, early ?? [])).toEqual(['Ann Lee']);
});

test('a match that is not near its offset is left out', () => {
  const far = [{ text: 'Rome', offset: { start: 0, length: 4 } }];
  expect(toEntities('It was far away, in Rome', far, 'LOC')).toEqual([]);
  expect(toEntities('Rome', [{ text: '—', offset: { start: 0, length: 1 } }], 'LOC')).toEqual([]);
});

test('proper nouns side by side are one run, within a line', () => {
  const text = 'Mr. Ian Hill met\nHill in Port Vella.\nTalks';
  const words = ['Mr.', 'Ian', 'Hill', 'met', '\n', 'Hill', 'in', 'Port', 'Vella', '.', '\n', 'Talks'];
  const classes = words.map((word) => (/^(?:Mr\.|Ian|Hill|Port|Vella)$/.test(word) ? 'PROPN' : 'NOUN'));
  const runs = properNounRuns(text, words, classes);
  expect(surfaces(text, runs)).toEqual(['Ian Hill', 'Hill', 'Port Vella']);
  expect(properNounRuns('A B\nC', ['A', 'B', 'C'], ['PROPN', 'PROPN', 'PROPN'])).toEqual([
    [0, 3],
    [4, 5],
  ]);
});
