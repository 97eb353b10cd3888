import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../src/brief/model/joined.ts';
import { castOf } from '../../src/brief/model/people.ts';
import { sourcingOf } from '../../src/brief/model/sourcing.ts';
import type { Actor, Analysis, Encounter } from '../../src/shared/analysis.ts';
import { analysis, article, at } from './article.ts';

const sourcing = (changes: Partial<Analysis> = {}) => sourcingOf(article, { ...analysis, ...changes });
const withSides = (sides: Record<string, string>): Actor[] =>
  analysis.actors.map((actor) => ({ ...actor, side: sides[actor.id] ?? actor.side }));
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
const actor = (id: string, more: Partial<Actor>): Actor => ({
  id,
  name: id,
  type: 'country',
  role: null,
  side: null,
  wikidata: null,
  mentions: [at('Velmora')],
  pronouns: [],
  ...more,
});

test('how statements are given and who answers for them', () => {
  expect(sourcing()).toMatchObject({
    statements: 9,
    wording: { direct: 1, partial: 2, indirect: 6 },
    answering: { named: 6, institutional: 2, unnamed: 1, unclear: 0 },
    alone: 1,
  });
});

test.each<[name: string, speaker: string | null, answering: string]>([
  ['a person', 'marden', 'named'],
  ['a body', 'ministry', 'institutional'],
  ['somebody without a name', 'diplomat', 'unnamed'],
  ['nobody known', null, 'unclear'],
])('a bare quote of %s', (_name, speaker, answering) => {
  const quotes = analysis.quotes.slice(0, 1).map((quote) => ({ ...quote, speaker }));
  expect(sourcing({ claims: [], quotes }).answering).toMatchObject({ [answering]: 1 });
});

describe('states that are heard', () => {
  test('the most heard first; what two say together counts for each', () => {
    const actors = withSides({ marden: 'FR', kerran: 'KE', ministry: 'KE' });
    expect(sourcing({ actors })).toMatchObject({
      sides: [
        { code: 'KE', statements: 5 },
        { code: 'FR', statements: 3 },
      ],
      noSide: 2,
    });
  });

  test('none where no side is known', () => {
    expect(sourcing().sides).toEqual([]);
  });
});

describe('parties without a statement', () => {
  const names = (changes: Partial<Analysis>) => sourcing(changes).silent.map(({ key }) => key);

  test('those who meet and say nothing, in the order of the actors', () => {
    expect(names({})).toEqual(['vail', 'dell']);
  });

  test.each<[name: string, more: Partial<Actor>, silent: boolean]>([
    ['a state for which nobody speaks', { side: 'SE' }, true],
    ['a state for which somebody speaks', { side: 'FR' }, false],
    ['a person of that state', { side: 'FR', type: 'person' }, true],
    ['somebody without a name', { type: 'unnamed' }, false],
    ['a state that is never named', { mentions: [] }, false],
  ])('%s', (_name, more, silent) => {
    const actors = [...withSides({ marden: 'FR' }), actor('x', more)];
    const positions = analysis.positions.map((position) => ({ ...position, target: 'x' }));
    expect(names({ actors, positions }).includes('x')).toBe(silent);
  });

  test('those to whom a measure is directed', () => {
    const measure = {
      id: 'm',
      kind: 'sanctions' as const,
      span: at('any freeze'),
      parties: ['marden'],
      target: 'x',
      state: 'proposed' as const,
      evidence: at('any freeze'),
      accounts: [],
    };
    expect(names({ actors: [...analysis.actors, actor('x', {})], measures: [measure] })).toContain('x');
  });
});

describe('events that one source alone tells of', () => {
  const told = (...sources: (string | null)[]) => {
    const encounters = analysis.encounters.slice(0, 1).map(
      (encounter): Encounter => ({
        ...encounter,
        accounts: sources.map((source) => ({ source, state: 'held', evidence: at('last met') })),
      }),
    );
    return sourcing({ encounters }).singleSource.map(({ source }) => source);
  };
  test.each<[name: string, sources: (string | null)[], only: string[]]>([
    ['nobody', [], []],
    ['the writer', [null], []],
    ['one source', ['vail'], ['Tessa Vail']],
    ['one source twice', ['vail', 'vail'], ['Tessa Vail']],
    ['one source and the writer', ['vail', null], []],
    ['two sources', ['vail', 'orrel'], []],
    ['a source that is nobody here', ['ghost'], []],
  ])('%s', (_name, sources, only) => {
    expect(told(...sources)).toEqual(only);
  });
});

test('every statement is counted once in each way of counting, whatever of the analysis there is', () => {
  fc.assert(
    fc.property(fc.subarray(analysis.claims), fc.subarray(analysis.quotes), (claims, quotes) => {
      const some = { ...analysis, claims, quotes, unnamed: [] };
      const { statements, wording, answering, noSide } = sourcingOf(article, some);
      expect(statements).toBe(statementsOf(article, some, castOf(analysis.actors)).length);
      expect(sum(wording)).toBe(statements);
      expect(sum(answering)).toBe(statements);
      expect(noSide).toBeLessThanOrEqual(statements);
    }),
  );
});
