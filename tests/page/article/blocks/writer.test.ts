import { expect, test } from 'vitest';
import type { Line } from '../../../../src/page/article/blocks/block.ts';
import type { Judged } from '../../../../src/page/article/blocks/edges.ts';
import type { Reason } from '../../../../src/page/article/blocks/reasons.ts';
import { dropNotesAboutWriter } from '../../../../src/page/article/blocks/writer.ts';
import { lineOf } from './line.ts';

const AUTHORS = ['Ines Vandermolen'];
const TEXT = [
  'Envoys of the two coasts met in the port of Halm on Tuesday.',
  'The lamp will stay dark until the old treaty is honoured.',
  'Fishing unions on both coasts rejected the plan at once.',
  'A visit planned for April was cancelled, two diplomats said.',
].map((text) => lineOf(text));

const reasonsOf = (lines: readonly Line[], authors: readonly string[] = AUTHORS): (Reason | null)[] =>
  dropNotesAboutWriter(
    lines.map((block): Judged<Line> => ({ block, reason: null })),
    authors,
  ).map(({ reason }) => reason);

test.each([
  'Ines Vandermolen is the diplomatic editor of the Harbour Gazette.',
  'Ines Vandermolen covers the northern coasts.',
  'Ines Vandermolen, a writer in Halm, has reported from twelve countries.',
  'Ines Vandermolen joined the paper in 2019.',
])('a note at the end: %s', (note) => {
  expect(reasonsOf([...TEXT, lineOf(note)])).toEqual([null, null, null, null, 'about the writer']);
});

test.each([
  'Marit Solheim is the foreign minister of Norland.',
  'Ines Vandermolen said that she had seen the ships.',
  'The diplomat whom Ines Vandermolen met is back in Halm.',
  'Ines Vandermolens are rare.',
])('the story itself at the end: %s', (line) => {
  expect(reasonsOf([...TEXT, lineOf(line)])).toEqual(Array.from({ length: 5 }, () => null));
});

test('a note goes with the name that stands alone before it', () => {
  const lines = [...TEXT, lineOf('Lotta Brandt'), lineOf('Lotta Brandt is a writer in Halm.')];
  expect(reasonsOf(lines)).toEqual([null, null, null, null, 'about the writer', 'about the writer']);
});

test('a heading is not a name', () => {
  const lines = [...TEXT, lineOf('Marit Solheim', { kind: 'heading' }), lineOf('Marit Solheim is back.')];
  expect(reasonsOf(lines)).toEqual(Array.from({ length: 6 }, () => null));
});

test('a sentence about the writer before most of the text is the story', () => {
  expect(reasonsOf([lineOf('Ines Vandermolen is a prisoner in Vestria.'), ...TEXT])).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test('the only paragraph is the story', () => {
  expect(reasonsOf([lineOf('Ines Vandermolen is a prisoner in Vestria.')])).toEqual([null]);
});

test('what was left out keeps its reason', () => {
  const judged: Judged<Line>[] = [
    ...TEXT.map((block) => ({ block, reason: null })),
    { block: lineOf('Ines Vandermolen is the diplomatic editor.'), reason: 'container' },
  ];
  expect(dropNotesAboutWriter(judged, AUTHORS)).toEqual(judged);
});
