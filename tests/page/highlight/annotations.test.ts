import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Annotation, annotationsOf } from '../../../src/page/highlight/annotations.ts';
import { indexAnnotations, stackOf } from '../../../src/page/highlight/stack.ts';
import type { Analysis, Span } from '../../../src/shared/analysis.ts';
import { subjectKey } from '../../../src/shared/subject.ts';

const all = { actors: true, quotes: true, claims: true };
const actor = { role: null, side: null, wikidata: null, pronouns: [] };
const analysis: Analysis = {
  schema: 1,
  actors: [
    {
      ...actor,
      id: 'a',
      name: 'A',
      type: 'person',
      mentions: [
        [10, 20],
        [0, 5],
      ],
    },
    { ...actor, id: 'u', name: 'official', type: 'unnamed', mentions: [[30, 38]] },
  ],
  quotes: [{ span: [40, 60], speaker: 'a', cue: [62, 66], form: 'direct', certainty: 'sure' }],
  claims: [
    {
      content: [0, 28],
      source: 'u',
      sourceSpan: [30, 38],
      cue: [39, 43],
      kind: 'statement',
      sourcing: 'anonymous',
      certainty: 'likely',
    },
  ],
  encounters: [],
  positions: [],
  status: null,
  timeline: [],
  disagreements: [],
};

describe('annotationsOf', () => {
  const marks = (layers: typeof all, length = 100) =>
    annotationsOf(analysis, layers, length).map(({ highlight, span }) => `${highlight} ${span.join('-')}`);

  test('come in the order of the text, the longer first', () => {
    expect(marks(all)).toEqual([
      'attache-claim 0-28',
      'attache-actor 0-5',
      'attache-actor 10-20',
      'attache-unnamed 30-38',
      'attache-cue 39-43',
      'attache-quote 40-60',
      'attache-cue 62-66',
    ]);
  });
  test('come only from the layers that are on', () => {
    expect(marks({ actors: false, quotes: true, claims: false })).toEqual([
      'attache-quote 40-60',
      'attache-cue 62-66',
    ]);
    expect(marks({ actors: false, quotes: false, claims: false })).toEqual([]);
  });
  test('never lie outside the text', () => {
    expect(marks(all, 12)).toEqual(['attache-actor 0-5']);
  });
});

describe('the stack at an offset', () => {
  const index = indexAnnotations(annotationsOf(analysis, all, 100));

  test.each([
    [2, ['actor a', 'claim 0']],
    [25, ['claim 0']],
    [29, []],
    [42, ['claim 0', 'quote 0']],
    [64, ['quote 0']],
    [99, []],
  ])('%i: %j', (offset, expected) => {
    expect(index.at(offset).map(({ subject }) => subjectKey(subject))).toEqual(expected);
  });

  test('is what a plain search finds, innermost first, at most three', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })));
    fc.assert(
      fc.property(spans, fc.nat(60), (pairs, offset) => {
        const annotations = pairs
          .map(([start, length], i): Annotation => {
            const span: Span = [start, start + length];
            return { span, highlight: 'attache-claim', subject: { kind: 'claim', index: i } };
          })
          .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
        const lengths = (found: readonly Annotation[]): number[] =>
          found.map(({ span }) => span[1] - span[0]);
        const plain = lengths(annotations.filter(({ span }) => span[0] <= offset && offset < span[1]));
        const found = lengths(indexAnnotations(annotations).at(offset));
        expect(found).toEqual(plain.sort((a, b) => a - b).slice(0, 3));
      }),
    );
  });
});

test('a stack has each subject once, where it comes first', () => {
  const cue: Annotation = { span: [62, 66], highlight: 'attache-cue', subject: { kind: 'quote', index: 0 } };
  const quote: Annotation = { ...cue, span: [40, 60], highlight: 'attache-quote' };
  const claim: Annotation = { ...cue, subject: { kind: 'claim', index: 0 } };
  expect(stackOf([quote, claim, cue])).toEqual([quote, claim]);
});
