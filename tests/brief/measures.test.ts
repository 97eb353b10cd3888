import { expect, test } from 'vitest';
import { measureViews } from '../../src/brief/model/measures.ts';
import { positionsByActor } from '../../src/brief/model/positions.ts';
import type { Measure, Position } from '../../src/shared/analysis.ts';
import { analysis, article, at } from './article.ts';

const measure = (more: Partial<Measure> = {}): Measure => ({
  id: 'm1',
  kind: 'agreement',
  span: at('any freeze on dam building'),
  parties: ['marden', 'ghost'],
  target: 'kerran',
  state: 'rejected',
  evidence: at('rejected any freeze'),
  accounts: [
    { source: 'kerran', state: 'rejected', evidence: at('rejected any freeze') },
    { source: null, state: 'proposed', evidence: [0, 99_999] },
  ],
  ...more,
});
const views = (measures: Measure[]) => measureViews(article, { ...analysis, measures });

test('a measure in the article’s words, with the whole sentence for its proof', () => {
  expect(views([measure()])).toEqual([
    {
      id: 'm1',
      kind: 'agreement',
      named: { span: at('any freeze on dam building'), text: 'any freeze on dam building' },
      parties: ['Ilse Marden'],
      target: 'Oto Kerran',
      state: 'rejected',
      evidence: expect.objectContaining({ text: 'Kerran rejected any freeze on dam building.' }),
      accounts: [expect.objectContaining({ source: 'Oto Kerran', state: 'rejected' })],
    },
  ]);
});

test.each<[name: string, more: Partial<Measure>]>([
  ['no name', { span: [0, 99_999] }],
  ['no proof', { evidence: [9, 9] }],
])('a measure with %s in the text is left out', (_name, more) => {
  expect(views([measure(more)])).toEqual([]);
});

test('an analysis of a version without measures has none', () => {
  const { measures: _none, ...older } = { ...analysis, measures: [] };
  expect(measureViews(article, older)).toEqual([]);
});

const position = (more: Partial<Position>): Position => ({
  actor: 'kerran',
  stance: 'rejects',
  object: 'any freeze on dam building',
  target: null,
  evidence: at('rejected any freeze on dam building'),
  ...more,
});
const held = (...positions: Position[]) =>
  positionsByActor(article, { ...analysis, positions }).map(({ key, positions: own }) => [
    key,
    own.map(({ stance, target }) => [stance, target]),
  ]);

test.each<[name: string, positions: Position[], expected: unknown[]]>([
  ['one', [position({})], [['kerran', [['rejects', null]]]]],
  [
    'the actor with the most first',
    [position({ actor: 'vail' }), position({}), position({ stance: 'demands', target: 'marden' })],
    [
      [
        'kerran',
        [
          ['rejects', null],
          ['demands', 'Ilse Marden'],
        ],
      ],
      ['vail', [['rejects', null]]],
    ],
  ],
  ['an actor that is not there', [position({ actor: 'ghost' })], []],
  ['words that nobody wrote', [position({ object: 'peace on the moon' })], []],
  ['a proof that does not fit', [position({ evidence: [5, 99_999] })], []],
])('positions: %s', (_name, positions, expected) => {
  expect(held(...positions)).toEqual(expected);
});
