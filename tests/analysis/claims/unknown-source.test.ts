import { expect, test } from 'vitest';
import { analyze, words } from '../read.ts';

/** Words that say who speaks where no actor does, with the sourcing of what they say. */
const sources = (text: string): (string | null)[][] =>
  analyze(text).claims.map(({ source, sourceSpan, sourcing, certainty }) => [
    source,
    words(text, sourceSpan),
    sourcing,
    certainty,
  ]);

test.each<[text: string, source: string]>([
  ['Rights groups say that the ferry was never safe.', 'Rights groups'],
  ['A bridge was lost, local authorities reported on Sunday.', 'local authorities'],
  ['Both sides said they were hopeful that the ferry would sail.', 'Both sides'],
  ['Many islanders say that the council was slow to answer the storm.', 'Many islanders'],
])('nobody whom the text makes an actor is a guess: %s', (text, source) => {
  expect(sources(text)).toEqual([[null, source, 'anonymous', 'guess']]);
});

test.each([
  'No group claimed that it had sunk the ferry.',
  'Winter asks for a ferry that needs no watching.',
  'Weather demands that the ferry sail early.',
  'We told them that the ferry was never safe.',
  'It says that the ferry was never safe.',
])('no source at all: %s', (text) => {
  expect(sources(text)).toEqual([]);
});

test('whoever holds a place that is known is not unnamed', () => {
  const { unnamed } = analyze('The commander of the Southern Guard said that the ferry was lost.');
  expect(unnamed).toEqual([]);
});
