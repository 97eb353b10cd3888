import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Cluster } from './cluster.ts';
import { isCalledHead } from './head-of-state.ts';
import { hasLedState } from './known-people.ts';
import { closesPhrase } from './usage.ts';

/** Nouns that stand for any officeholder of a state. */
export const LEADER_NOUNS = new Set([
  'leader',
  'counterpart',
  'head of state',
  'ruler',
  'strongman',
  'dictator',
  'autocrat',
]);

/** How far back a description reaches: beyond this many characters another actor is likelier meant. */
const REACH = 2500;

/** Whom descriptions may mean: the actors, and persons by the nouns that introduce them. */
export interface Described {
  clusters: readonly Cluster[];
  called: ReadonlyMap<string, readonly Cluster[]>;
}

const isHead = (cluster: Cluster): boolean =>
  isCalledHead(cluster) ||
  (cluster.key?.startsWith('person:') === true && hasLedState(cluster.key.slice('person:'.length)));

/** "The country", where one state only acts in what stands right before. */
export function stateCalled(
  clusters: readonly Cluster[],
  before: number,
  reach: number,
): Cluster | undefined {
  const near = clusters.filter(
    (cluster) => cluster.type === 'country' && lastMentionBefore(cluster, before) > before - reach,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** "the former contractor", when one person only was introduced as a contractor. */
export function personCalled(
  tokens: readonly Token[],
  head: number,
  last: number,
  before: number,
  { called }: Described,
): Cluster | undefined {
  const people = called.get(tokens[last - 1]?.lower ?? '') ?? [];
  const [person] = people;
  if (person === undefined || people.length > 1 || !closesPhrase(tokens[last])) return undefined;
  const modifiers = tokens.slice(head, last - 1);
  const simple = modifiers.every(
    (token) => token.word && !looksFinite(token) && !PREPOSITIONS.has(token.lower) && token.lower !== "'s",
  );
  return simple && lastMentionBefore(person, before) > before - REACH ? person : undefined;
}

/** The last of the actors who holds the office `phrase`, or who leads the state `side`. */
export function personFor(
  clusters: readonly Cluster[],
  before: number,
  phrase: string,
  side: string | undefined,
): Cluster | undefined {
  const ofSide = (cluster: Cluster): boolean =>
    cluster.type === 'person' && (side === undefined || cluster.side === side);
  if (LEADER_NOUNS.has(phrase)) {
    if (side === undefined) return undefined;
    // "The Ukrainian leader" is whoever leads, not the envoy named last.
    return (
      lastOf(clusters, before, (cluster) => ofSide(cluster) && isHead(cluster)) ??
      lastOf(clusters, before, ofSide)
    );
  }
  return lastOf(clusters, before, (cluster) => {
    if (!ofSide(cluster)) return false;
    return [...cluster.titles].some(
      (title) => title === phrase || title.endsWith(` ${phrase}`) || title.startsWith(`${phrase} of `),
    );
  });
}

/**
 * "His Iranian counterpart": who holds for that state an office that somebody holds for another; without a state, who
 * holds the office of the person named last.
 */
export function counterpart(
  clusters: readonly Cluster[],
  before: number,
  side: string | undefined,
): Cluster | undefined {
  const named = (cluster: Cluster): boolean =>
    cluster.type === 'person' && lastMentionBefore(cluster, before) > before - REACH;
  const persons = clusters.filter(named);
  const last = lastOf(clusters, before, named);
  const peers =
    side === undefined ? (last === undefined ? [] : [last]) : persons.filter((one) => one.side !== side);
  return lastOf(
    clusters,
    before,
    (cluster) =>
      named(cluster) &&
      !peers.includes(cluster) &&
      (side === undefined || cluster.side === side) &&
      peers.some((peer) => [...cluster.titles].some((title) => peer.titles.has(title))),
  );
}

export function lastOf(
  clusters: readonly Cluster[],
  before: number,
  fits: (cluster: Cluster) => boolean,
): Cluster | undefined {
  let best: Cluster | undefined;
  let bestAt = before - REACH;
  for (const cluster of clusters) {
    if (!fits(cluster)) continue;
    const at = lastMentionBefore(cluster, before);
    if (at > bestAt) {
      best = cluster;
      bestAt = at;
    }
  }
  return best;
}

/** The persons named last before an offset, in order; of those in office before others where they are called by one. */
export function lastPersons(
  clusters: readonly Cluster[],
  before: number,
  count: number,
  inOffice: boolean,
): Cluster[] {
  const persons = clusters.filter((cluster) => cluster.type === 'person');
  // Two who are called president or premier are likelier "the leaders" than a spokesman named in between.
  const heads = inOffice ? persons.filter(isCalledHead) : [];
  return (heads.length >= count ? heads : persons)
    .map((cluster) => ({ cluster, at: lastMentionBefore(cluster, before) }))
    .filter(({ at }) => at > before - REACH)
    .sort((a, b) => b.at - a.at)
    .slice(0, count)
    .reverse()
    .map(({ cluster }) => cluster);
}

function lastMentionBefore(cluster: Cluster, before: number): number {
  let low = 0;
  let high = cluster.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cluster.mentions[middle]?.span[0] ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return cluster.mentions[low - 1]?.span[0] ?? Number.NEGATIVE_INFINITY;
}
