import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../src/annotations/apply.ts';
import { placeOf } from '../../src/annotations/place.ts';
import type { Analysis, Claim, ClaimKind, Quote, Span } from '../../src/shared/analysis.ts';
import type { Change, Correction, Placed } from '../../src/shared/notes.ts';
import { idsOf, spansOf } from '../analysis/parts.ts';
import { analyze } from '../analysis/read.ts';
import { ANALYSIS, actor, TEXT } from './told.ts';

let number = 0;
const correction = (
  of: Correction['of'],
  span: Span | null,
  change: Change,
  text = TEXT,
): Placed<Correction> => {
  number += 1;
  return {
    id: `c${number}`,
    url: 'https://news.example/a',
    title: 'Envoys speak',
    created: '2031-02-04T09:00:00Z',
    of,
    place: placeOf(text, span ?? [0, 1]),
    change,
    span,
  };
};

const [QUOTE, TOLD, INNER, RUMOUR, SECOND] = [
  ANALYSIS.quotes[0]?.span ?? [0, 1],
  ...ANALYSIS.claims.map(({ content }) => content),
] as [Span, Span, Span, Span, Span];
const HIDE: Change = { kind: 'hide' };
const speaker = (name: string | null): Change => ({ kind: 'speaker', name });

const corrected = (...changes: Parameters<typeof correction>[]): Analysis =>
  applyCorrections(
    ANALYSIS,
    changes.map((each) => correction(...each)),
  );

describe('a correction', () => {
  test('that is not found in this text changes nothing', () => {
    expect(corrected(['quote', null, HIDE])).toBe(ANALYSIS);
  });

  test('of words that are no such thing changes nothing', () => {
    expect(corrected(['quote', [0, 2], HIDE])).toEqual(ANALYSIS);
    expect(corrected(['claim', QUOTE, HIDE])).toEqual(ANALYSIS);
  });

  test('hides a quote, and who counted it counts on without', () => {
    const { quotes, unnamed } = corrected(['quote', QUOTE, HIDE]);
    expect(quotes).toEqual(ANALYSIS.quotes.slice(1));
    expect(unnamed?.[0]).toMatchObject({ actor: 'official', quotes: [0], claims: [2, 3], alone: [2] });
  });

  test('hides a claim, and what stood in it stands in nothing', () => {
    const { claims, unnamed } = corrected(['claim', TOLD, HIDE]);
    expect(claims).toHaveLength(3);
    expect(claims[0]).not.toHaveProperty('within');
    expect(unnamed?.[0]).toMatchObject({ claims: [1, 2], alone: [1] });
  });

  test('that hides all a source without a name says takes it out of the ledger', () => {
    const { unnamed, quotes } = corrected(
      ['claim', RUMOUR, HIDE],
      ['claim', SECOND, HIDE],
      ['quote', ANALYSIS.quotes[1]?.span ?? null, HIDE],
    );
    expect(unnamed).toEqual([]);
    expect(quotes).toHaveLength(1);
  });

  test('hides an actor by its places; who it is stays', () => {
    const { actors, claims } = corrected(['actor', ANALYSIS.actors[0]?.mentions[0] ?? null, HIDE]);
    expect(actors[0]).toEqual({ ...ANALYSIS.actors[0], mentions: [], pronouns: [] });
    expect(actors.slice(1)).toEqual(ANALYSIS.actors.slice(1));
    expect(claims).toEqual(ANALYSIS.claims);
  });

  test('gives a claim to another, who is sure and named', () => {
    const { claims, unnamed } = corrected(['claim', RUMOUR, speaker('Ana Vela')]);
    expect(claims[2]).toEqual({
      ...ANALYSIS.claims[2],
      source: 'ana',
      sourceSpan: null,
      sourcing: 'named',
      certainty: 'sure',
    });
    expect(unnamed?.[0]).toMatchObject({ claims: [3], alone: [] });
  });

  test('gives a claim to a source without a name', () => {
    const { claims, unnamed } = corrected(['claim', TOLD, speaker('an official')]);
    expect(claims[0]).toMatchObject({ source: 'official', sourcing: 'anonymous', certainty: 'sure' });
    expect(unnamed?.[0]).toMatchObject({ claims: [0, 2, 3], alone: [2] });
  });

  test('gives a claim to nobody', () => {
    const { claims, unnamed } = corrected(['claim', RUMOUR, speaker(null)]);
    expect(claims[2]).toMatchObject({ source: null, sourcing: 'anonymous' });
    expect(unnamed?.[0]).toMatchObject({ claims: [3] });
  });

  test('gives a quote to another, who did not pass it on to themselves', () => {
    const { quotes, unnamed } = corrected(['quote', ANALYSIS.quotes[1]?.span ?? null, speaker('Ana Vela')]);
    expect(quotes[1]).toMatchObject({ speaker: 'ana', certainty: 'sure' });
    expect(quotes[1]).not.toHaveProperty('via');
    expect(unnamed?.[0]?.quotes).toEqual([]);
  });

  test('to somebody whom the article does not name changes nothing', () => {
    expect(corrected(['quote', QUOTE, speaker('Nemo')])).toEqual(ANALYSIS);
  });

  test('makes a claim one of another kind', () => {
    const { claims } = corrected(['claim', INNER, { kind: 'kind', to: 'denial' }]);
    expect(claims[1]).toEqual({ ...ANALYSIS.claims[1], kind: 'denial' });
  });

  test('made later holds', () => {
    const { quotes } = corrected(['quote', QUOTE, speaker(null)], ['quote', QUOTE, speaker('Ana Vela')]);
    expect(quotes[0]?.speaker).toBe('ana');
  });

  test('of words that have changed a little is of the same quote', () => {
    expect(corrected(['quote', [QUOTE[0] + 2, QUOTE[1]], HIDE]).quotes).toHaveLength(1);
  });
});

/** Analyses that hang together, over a text of this many letters. */
const LENGTH = 200;
const span = fc
  .tuple(fc.nat(LENGTH - 2), fc.integer({ min: 1, max: 30 }))
  .map(([from, long]): Span => [from, Math.min(LENGTH, from + long)]);
const KINDS: ClaimKind[] = [
  'statement',
  'denial',
  'demand',
  'prediction',
  'evaluation',
  'proposal',
  'refusal',
];
const generated: fc.Arbitrary<Analysis> = fc
  .record({
    types: fc.array(fc.constantFrom<'person' | 'country' | 'unnamed'>('person', 'country', 'unnamed'), {
      minLength: 1,
      maxLength: 4,
    }),
    mentions: fc.array(span, { maxLength: 6 }),
    quotes: fc.array(fc.tuple(span, fc.option(fc.nat(5))), { maxLength: 6 }),
    claims: fc.array(fc.tuple(span, fc.option(fc.nat(5)), fc.option(fc.nat(9)), fc.constantFrom(...KINDS)), {
      maxLength: 8,
    }),
  })
  .map(({ types, mentions, quotes, claims }) => {
    const id = (of: number | null): string | null => (of === null ? null : `a${of % types.length}`);
    const made: Claim[] = claims.map(([content, source, within, kind], index) => ({
      content,
      source: id(source),
      sourceSpan: null,
      cue: content,
      kind,
      sourcing: 'named',
      certainty: 'guess',
      // A claim stands in an earlier one.
      ...(within !== null && index > 0 && { within: within % index }),
    }));
    const said: Quote[] = quotes.map(([place, of]) => ({
      span: place,
      speaker: id(of),
      cue: null,
      form: 'direct',
      certainty: 'guess',
    }));
    return {
      ...ANALYSIS,
      actors: types.map((type, index) =>
        actor(
          `a${index}`,
          `Name ${index}`,
          type,
          mentions.filter((_, at) => at % types.length === index),
        ),
      ),
      quotes: said,
      claims: made,
      unnamed: types.flatMap((type, index) => {
        const its = (who: string | null) => who === `a${index}`;
        const theirs = made.flatMap(({ source }, at) => (its(source) ? [at] : []));
        const words = said.flatMap((quote, at) => (its(quote.speaker) ? [at] : []));
        if (type !== 'unnamed' || theirs.length + words.length === 0) return [];
        const described: Span = [0, 1];
        return [
          {
            actor: `a${index}`,
            described,
            number: null,
            body: null,
            rank: null,
            reason: null,
            claims: theirs,
            quotes: words,
            alone: theirs.filter((at) => at % 2 === 0),
          },
        ];
      }),
    };
  });

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant(HIDE),
  fc.option(fc.nat(5)).map((of) => speaker(of === null ? null : `Name ${of}`)),
  fc.constantFrom(...KINDS).map((to): Change => ({ kind: 'kind', to })),
);
/** Of something that is there, mostly. */
const changesOf = ({ actors, quotes, claims }: Analysis) => {
  const there = [
    ...actors.flatMap(({ mentions }) => mentions.map((at) => ['actor', at] as const)),
    ...quotes.map((quote) => ['quote', quote.span] as const),
    ...claims.map(({ content }) => ['claim', content] as const),
    ['quote', [0, 1]] as const,
    ['claim', null] as const,
  ];
  return fc.array(
    fc
      .tuple(fc.constantFrom(...there), change)
      .map(([[of, at], what]) => correction(of, at as Span | null, what, ' '.repeat(LENGTH))),
    { maxLength: 8 },
  );
};
const both = generated.chain((analysis) => fc.tuple(fc.constant(analysis), changesOf(analysis)));

/** What does not hang together. */
function flawsIn(analysis: Analysis, length: number): string[] {
  const ids = new Set(analysis.actors.map(({ id }) => id));
  const indices = (list: readonly number[], all: readonly unknown[]) =>
    list.every((index, at) => index >= 0 && index < all.length && list.indexOf(index) === at);
  return [
    ...spansOf(analysis).flatMap(([start, end]) =>
      start >= 0 && start < end && end <= length ? [] : [`${start}-${end}`],
    ),
    ...idsOf(analysis).filter((id) => !ids.has(id)),
    ...analysis.claims.flatMap(({ within }, index) =>
      within === undefined || (within !== index && analysis.claims[within])
        ? []
        : [`${index} within ${within}`],
    ),
    ...(analysis.unnamed ?? []).flatMap((source) => {
      const theirs =
        source.claims.every((at) => analysis.claims[at]?.source === source.actor) &&
        source.quotes.every((at) => analysis.quotes[at]?.speaker === source.actor);
      const fits =
        indices(source.claims, analysis.claims) &&
        indices(source.quotes, analysis.quotes) &&
        source.alone.every((at) => source.claims.includes(at));
      return theirs && fits ? [] : [JSON.stringify(source)];
    }),
  ];
}

describe('whatever is corrected', () => {
  test('leaves an analysis that hangs together', () => {
    fc.assert(
      fc.property(both, ([analysis, made]) => {
        expect(flawsIn(analysis, LENGTH)).toEqual([]);
        expect(flawsIn(applyCorrections(analysis, made), LENGTH)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the analysis itself stays as it was', () => {
    fc.assert(
      fc.property(both, ([analysis, made]) => {
        const before = structuredClone(analysis);
        applyCorrections(analysis, made);
        expect(analysis).toEqual(before);
      }),
    );
  });

  test('twice is as once', () => {
    fc.assert(
      fc.property(both, ([analysis, made]) => {
        expect(applyCorrections(analysis, [...made, ...made])).toEqual(applyCorrections(analysis, made));
      }),
    );
  });

  test('the order matters only where two change the same', () => {
    fc.assert(
      fc.property(both, ([analysis, made]) => {
        const keys = made.map(({ of, span: at, change: { kind } }) => `${of} ${at} ${kind}`);
        const once = made.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
        expect(applyCorrections(analysis, once.toReversed())).toEqual(applyCorrections(analysis, once));
      }),
    );
  });

  test('of a text that was read leaves an analysis that hangs together', () => {
    const text =
      'Kenya’s President Amina Otieno said on Friday that talks with Peru would go on. “We will not wait,” she told reporters in Lima. A senior official, who asked not to be named, said that Peru had rejected the offer and that “nothing” was agreed.';
    const analysis = analyze(text);
    expect(analysis.quotes.length * analysis.claims.length).toBeGreaterThan(0);
    const all = [
      ...analysis.quotes.map((quote) =>
        correction('quote', quote.span, speaker(analysis.actors[0]?.name ?? null), text),
      ),
      ...analysis.claims.map(({ content }, at) =>
        correction('claim', content, at % 2 ? HIDE : speaker(null), text),
      ),
    ];
    expect(flawsIn(applyCorrections(analysis, all), text.length)).toEqual([]);
  });
});
