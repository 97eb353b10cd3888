import type { Actor, Analysis, Claim, Quote, UnnamedSource } from '../shared/analysis.ts';
import type { Correction, Placed } from '../shared/notes.ts';
import { sourcingBy } from './sourcing.ts';
import { meantBy } from './targets.ts';

type Made = Placed<Correction>;

/** What the reader says of one quote or claim, when all is said. */
interface Verdict {
  isHidden: boolean;
  /** Absent where the speaker was not corrected. */
  speaker?: string | null;
  kind?: Claim['kind'];
}

/**
 * An analysis with the reader's corrections, which itself stays as it is: to take a correction back is to apply the
 * others. Corrections of different things, and different corrections of one, may come in any order; of two that
 * change the same, the later one holds. One that is not found in this text, or names nobody in it, changes nothing.
 *
 * A hidden quote or claim is gone, and who counted it counts on without. A hidden actor has no places in the text any
 * more but stays, since what others say may be about it. What the reader has said is sure. Meetings, positions and the
 * status are not read anew: what bears them out is the article, not the corrected statement.
 */
export function applyCorrections(analysis: Analysis, corrections: readonly Made[]): Analysis {
  const placed = corrections.filter(({ span }) => span !== null);
  if (placed.length === 0) return analysis;
  const quotes = verdicts(
    placed,
    'quote',
    analysis.quotes.map(({ span }) => [span]),
    analysis.actors,
  );
  const claims = verdicts(
    placed,
    'claim',
    analysis.claims.map(({ content }) => [content]),
    analysis.actors,
  );
  const actors = verdicts(
    placed,
    'actor',
    analysis.actors.map(({ mentions, pronouns }) => [...mentions, ...pronouns]),
    [],
  );
  const quoteAt = places(analysis.quotes, quotes);
  const claimAt = places(analysis.claims, claims);
  return {
    ...analysis,
    actors: analysis.actors.map((actor, index) =>
      actors.get(index)?.isHidden ? { ...actor, mentions: [], pronouns: [] } : actor,
    ),
    quotes: analysis.quotes.flatMap((quote, index) =>
      quoteAt.has(index) ? [correctedQuote(quote, quotes.get(index))] : [],
    ),
    claims: analysis.claims.flatMap((claim, index) =>
      claimAt.has(index)
        ? [within(correctedClaim(claim, claims.get(index), analysis), analysis.claims, claimAt)]
        : [],
    ),
    ...(analysis.unnamed && {
      unnamed: analysis.unnamed.flatMap((source) =>
        ledgerEntry(source, { quotes, claims, quoteAt, claimAt }),
      ),
    }),
  };
}

/** By index, what the reader says of those that are corrected. */
function verdicts(
  corrections: readonly Made[],
  of: Made['of'],
  stretches: readonly (readonly [number, number][])[],
  cast: readonly Actor[],
): Map<number, Verdict> {
  const found = new Map<number, Verdict>();
  for (const { span, change, of: kind } of corrections) {
    if (kind !== of || span === null) continue;
    for (const index of meantBy(span, stretches)) {
      const before = found.get(index) ?? { isHidden: false };
      found.set(index, { ...before, ...verdictOf(change, cast) });
    }
  }
  return found;
}

function verdictOf(change: Made['change'], cast: readonly Actor[]): Partial<Verdict> {
  if (change.kind === 'hide') return { isHidden: true };
  if (change.kind === 'kind') return { kind: change.to };
  if (change.name === null) return { speaker: null };
  const actor = cast.find(({ name }) => name === change.name);
  return actor ? { speaker: actor.id } : {};
}

/** Of each that is not hidden, by its index, where it stands when the hidden ones are gone. */
function places(list: readonly unknown[], of: ReadonlyMap<number, Verdict>): Map<number, number> {
  const kept = [...list.keys()].filter((index) => !of.get(index)?.isHidden);
  return new Map(kept.map((index, at) => [index, at]));
}

function correctedQuote(quote: Quote, { speaker }: Partial<Verdict> = {}): Quote {
  if (speaker === undefined) return quote;
  const { via, ...rest } = quote;
  return { ...rest, speaker, certainty: 'sure', ...(via !== undefined && via !== speaker && { via }) };
}

function correctedClaim(claim: Claim, { speaker, kind }: Partial<Verdict> = {}, analysis: Analysis): Claim {
  const told = kind === undefined ? claim : { ...claim, kind };
  if (speaker === undefined) return told;
  // The words that stand for the source in the text stand for somebody else.
  const { sources: _together, via, ...rest } = told;
  return {
    ...rest,
    source: speaker,
    sourceSpan: null,
    sourcing: sourcingBy(speaker, analysis),
    certainty: 'sure',
    ...(via !== undefined && via !== speaker && { via }),
  };
}

/** A claim that stood in a hidden one stands in whichever that one stood in. */
function within(claim: Claim, all: readonly Claim[], at: ReadonlyMap<number, number>): Claim {
  const { within: around, ...rest } = claim;
  let outer = around;
  while (outer !== undefined && !at.has(outer)) outer = all[outer]?.within;
  const place = outer === undefined ? undefined : at.get(outer);
  return place === undefined ? rest : { ...rest, within: place };
}

interface Corrected {
  quotes: ReadonlyMap<number, Verdict>;
  claims: ReadonlyMap<number, Verdict>;
  quoteAt: ReadonlyMap<number, number>;
  claimAt: ReadonlyMap<number, number>;
}

/**
 * A source without a name with what is left of what it says and what the reader gives to it; nothing where nothing is
 * left. That nobody else bears out what is given to it was not looked into, so it is not said.
 */
function ledgerEntry(
  source: UnnamedSource,
  { quotes, claims, quoteAt, claimAt }: Corrected,
): UnnamedSource[] {
  const its = (before: readonly number[], of: ReadonlyMap<number, Verdict>): number[] => {
    const kept = before.filter((index) => {
      const { speaker = source.actor } = of.get(index) ?? {};
      return speaker === source.actor;
    });
    const given = [...of].flatMap(([index, { speaker }]) =>
      speaker !== undefined && speaker !== null && speaker === source.actor ? [index] : [],
    );
    return [...new Set([...kept, ...given])].sort((a, b) => a - b);
  };
  const moved = (indices: readonly number[], at: ReadonlyMap<number, number>): number[] =>
    indices.flatMap((index) => at.get(index) ?? []);
  const left = its(source.claims, claims);
  const entry = {
    ...source,
    claims: moved(left, claimAt),
    quotes: moved(its(source.quotes, quotes), quoteAt),
    alone: moved(
      source.alone.filter((index) => left.includes(index)),
      claimAt,
    ),
  };
  const hadAny = source.claims.length + source.quotes.length > 0;
  return hadAny && entry.claims.length + entry.quotes.length === 0 ? [] : [entry];
}
