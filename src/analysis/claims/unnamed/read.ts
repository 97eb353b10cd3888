import type { Actor, Claim, Quote, Span, UnnamedSource } from '../../../shared/analysis.ts';
import type { Reference } from '../../actors/reference.ts';
import { type TextDocument, tokenAtOrAfter } from '../../text/document.ts';
import { contains } from '../../text/spans.ts';
import { isAnonymous } from '../sourcing.ts';
import { restingOnUnnamed } from './borne-out.ts';
import { describe } from './describe.ts';
import { readHearsay } from './hearsay.ts';
import { reasonsBySource } from './withheld-names.ts';

/**
 * The ledger of sources without a name: for each what the article tells of it, what it says, and what of that nobody
 * named bears out. Where the text does not tell, nothing is told.
 */
export function readUnnamedSources(
  doc: TextDocument,
  actors: readonly Actor[],
  references: readonly Reference[],
  quotes: readonly Quote[],
  claims: readonly Claim[],
): UnnamedSource[] {
  const said = sayingsBySource(actors, quotes, claims);
  const hearsay = readHearsay(doc, claims);
  if (said.size === 0 && hearsay.length === 0) return [];
  const stops = new Set(
    [...claims, ...quotes].flatMap(({ cue }) => (cue === null ? [] : tokenAtOrAfter(doc, cue[0]))),
  );
  const alone = restingOnUnnamed(doc, actors, quotes, claims);
  const reasons = reasonsBySource(doc, new Set(said.keys()), actors, references, quotes, claims, stops);
  const mentions = mentionsOf(said, references);
  const sources = [...said].flatMap(([actor, { claims: itsClaims, quotes: itsQuotes }]): UnnamedSource[] => {
    const told = (mentions.get(actor) ?? []).map((mention) => describe(doc, mention, stops));
    const [fullest] = told.toSorted((a, b) => length(b.described) - length(a.described));
    if (fullest === undefined) return [];
    const reason = reasons.get(actor) ?? null;
    // "The ambassador" holds an office: whoever wants to know finds the name.
    if (reason === null && told.every(({ known }) => known)) return [];
    const first = (field: 'number' | 'body' | 'rank'): Span | null =>
      fullest[field] ??
      told.find((one) => one[field] !== null && !(field === 'number' && one.partitive))?.[field] ??
      null;
    // "Citing the sensitivity of the talks" looks like something said.
    const statements = itsClaims.filter((index) => {
      const { cue } = claims[index] ?? {};
      return reason === null || cue === undefined || !contains(reason, cue);
    });
    return [
      {
        actor,
        described: fullest.described,
        number: first('number'),
        body: first('body'),
        rank: first('rank'),
        reason,
        claims: statements,
        quotes: itsQuotes,
        alone: statements.filter((index) => alone.has(index)),
      },
    ];
  });
  const nobody = hearsay.map(
    (one): UnnamedSource => ({
      ...one,
      actor: null,
      rank: null,
      reason: null,
      quotes: [],
      alone: one.claims.filter((index) => alone.has(index)),
    }),
  );
  return [...sources, ...nobody].sort((a, b) => a.described[0] - b.described[0]);
}

const length = ([start, end]: Span): number => end - start;

interface Sayings {
  claims: number[];
  quotes: number[];
}

/** What each source without a name says, by actor id. */
function sayingsBySource(
  actors: readonly Actor[],
  quotes: readonly Quote[],
  claims: readonly Claim[],
): Map<string, Sayings> {
  const unnamed = new Set(actors.filter(isAnonymous).map(({ id }) => id));
  const said = new Map<string, Sayings>();
  const add = (id: string | null, list: keyof Sayings, index: number): void => {
    if (id === null || !unnamed.has(id)) return;
    const sayings = said.get(id) ?? { claims: [], quotes: [] };
    said.set(id, sayings);
    sayings[list].push(index);
  };
  for (const [index, { source, sources }] of claims.entries())
    for (const id of new Set(sources ?? [source])) add(id, 'claims', index);
  for (const [index, { speaker }] of quotes.entries()) add(speaker, 'quotes', index);
  return said;
}

function mentionsOf(
  said: ReadonlyMap<string, Sayings>,
  references: readonly Reference[],
): Map<string, Reference[]> {
  const mentions = new Map<string, Reference[]>();
  for (const reference of references) {
    const [id, second] = reference.actors;
    if (id === undefined || second !== undefined || reference.form !== 'name' || !said.has(id)) continue;
    const its = mentions.get(id);
    if (its === undefined) mentions.set(id, [reference]);
    else its.push(reference);
  }
  return mentions;
}
