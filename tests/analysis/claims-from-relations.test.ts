import { expect, test } from 'vitest';
import { clausesFromRelations } from '../../src/analysis/claims/from-relations.ts';
import type { Relation } from '../../src/analysis/models/attribution/relation.ts';
import type { Span } from '../../src/shared/analysis.ts';
import { analyze, nameOf, read, words } from './read.ts';

const TEXT = 'On Tuesday Antony Blinken let it be known that five ships would sail to Oslo in June.';

/** What becomes of one relation in the text: "Antony Blinken", "known", "that five ships …". */
function found(change: Partial<Relation>, taken: readonly Span[] = []): (string | null)[] {
  const { doc, references } = read(TEXT);
  const at = (word: string): number => doc.tokens.findIndex(({ text }) => text === word);
  const content = Array.from({ length: at('June') - at('that') + 1 }, (_, i) => at('that') + i);
  const relation: Relation = {
    anchor: at('known'),
    source: [at('Antony'), at('Blinken')],
    cue: [at('known')],
    content,
    score: 4,
    speech: 6,
    certainty: 3,
    ...change,
  };
  return clausesFromRelations(doc, [relation], references, taken, []).flatMap(({ clause, content: span }) => [
    words(TEXT, clause.sourceSpan),
    words(TEXT, span),
  ]);
}

test('sure speech of a known actor is a claim; its conjunction is no part of it', () => {
  expect(found({})).toEqual(['Antony Blinken', 'five ships would sail to Oslo in June']);
});

test('belief, doubt and unknown sources are none', () => {
  expect(found({ speech: 1 })).toEqual([]);
  expect(found({ certainty: -1 })).toEqual([]);
  expect(found({ source: [] })).toEqual([]);
  expect(found({ source: [0, 1] })).toEqual([]);
});

test('what is reported already is not reported twice', () => {
  expect(found({}, [[60, 70]])).toEqual([]);
  const text = 'Russian Foreign Minister Sergei Lavrov said on Monday that the talks would resume next week.';
  const analysis = analyze(text);
  expect(
    analysis.claims.map(({ source, content }) => [nameOf(analysis, source), words(text, content)]),
  ).toEqual([['Sergei Lavrov', 'the talks would resume next week']]);
});
