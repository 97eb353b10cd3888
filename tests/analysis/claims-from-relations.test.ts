import { expect, test } from 'vitest';
import { analyze, nameOf, words } from './read.ts';

/** Whoever makes a claim, and its content in words. */
const claimsIn = (text: string): [string | null, string | null][] => {
  const analysis = analyze(text);
  return analysis.claims.map(({ source, content }) => [nameOf(analysis, source), words(text, content)]);
};

test('speech that no list of verbs foresees is a claim of whoever it comes from', () => {
  const text =
    'In Oslo on Tuesday, Secretary of State Antony Blinken has not only announced that five submarines will be at the disposal of NATO but praised Norway.';
  expect(claimsIn(text)).toContainEqual([
    'Antony Blinken',
    expect.stringContaining('five submarines will be at the disposal of NATO'),
  ]);
});

test('what a rule reports already is not reported twice', () => {
  const text = 'Russian Foreign Minister Sergei Lavrov said on Monday that the talks would resume next week.';
  expect(claimsIn(text)).toEqual([['Sergei Lavrov', 'the talks would resume next week']]);
});

test('claims come in the order of their cues', () => {
  const { claims } = analyze(
    'Lavrov said the talks had failed. The Kremlin has not only announced that a new round will follow but welcomed it. Rubio denied that any date was set.',
  );
  const cues = claims.map(({ cue }) => cue[0]);
  expect(cues).toEqual([...cues].sort((a, b) => a - b));
});
