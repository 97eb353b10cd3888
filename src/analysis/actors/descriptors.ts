import type { Span } from '../../shared/analysis.ts';
import { HEAD_TITLES } from '../lexicon/offices.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Cluster } from './gather.ts';
import { lookUp } from './gazetteer.ts';
import { titleEndingAt } from './titles.ts';

/** A definite description of a known actor ("the President", "his Iranian counterpart", "the alliance"). */
export interface DescriptorMention {
  span: Span;
  first: number;
  last: number;
  clusters: Cluster[];
}

/** Nouns that a definite article ties to an organisation named before. */
const ORGANIZATION_DESCRIPTORS = new Set(
  'group organization organisation alliance bloc agency body militia movement'.split(' '),
);
/** Nouns that stand for any officeholder of a state. */
const LEADER_NOUNS = new Set(['leader', 'counterpart', 'head of state', 'ruler', 'strongman']);
const GROUP_NOUNS = new Set(['leaders', 'presidents', 'men', 'ministers', 'diplomats']);

const HEADS = new Set([...HEAD_TITLES, 'leader']);

/** How far back a description reaches: beyond this many characters another actor is likelier meant. */
const REACH = 2500;

/** Definite descriptions in one sentence, each resolved to clusters met before it. Unresolved ones are left out. */
export function findDescriptors(
  doc: TextDocument,
  sentence: Sentence,
  clusters: readonly Cluster[],
  taken: (token: number) => boolean,
): DescriptorMention[] {
  const { tokens } = doc;
  const found: DescriptorMention[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const opener = tokens[at]?.lower ?? '';
    if (taken(at)) continue;
    const descriptor = /^(?:the|his|her|their|both|us|u\.s\.)$/.test(opener)
      ? readAt(tokens, at, sentence, clusters, taken)
      : undefined;
    if (descriptor === undefined) continue;
    found.push(descriptor);
    at = descriptor.last - 1;
  }
  return found;
}

function readAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  clusters: readonly Cluster[],
  taken: (token: number) => boolean,
): DescriptorMention | undefined {
  const start = tokens[at]?.start ?? 0;
  const group = groupAt(tokens, at);
  if (group !== undefined) {
    const pair = lastPersons(clusters, start, 2);
    return pair.length === 2 ? make(tokens, at, group, pair) : undefined;
  }
  let head = at + 1;
  let side: string | undefined;
  const state = lookUp(tokens, head);
  if (state?.entry.kind === 'adjective' || state?.entry.kind === 'country') {
    side = state.entry.country.code;
    head += state.length;
  }
  for (let last = Math.min(head + 5, sentence.last); last > head; last--) {
    if (taken(last - 1)) continue;
    const phrase = tokens
      .slice(head, last)
      .map((token) => token.lower)
      .join(' ');
    const next = tokens[last];
    if (next?.capital === true && next.word && !/^(?:on|in)$/.test(next.lower)) continue;
    // "the president of Iran's …": another office than the bare one.
    if (next?.lower === 'of' || next?.lower === 'for') continue;
    const isTitle = titleEndingAt(tokens, last, head) === head;
    const resolved =
      isTitle || LEADER_NOUNS.has(phrase)
        ? personFor(clusters, start, phrase, side)
        : ORGANIZATION_DESCRIPTORS.has(phrase) && side === undefined
          ? lastOf(clusters, start, (cluster) => cluster.type === 'organization')
          : undefined;
    if (resolved !== undefined) return make(tokens, at, last, [resolved]);
  }
  return undefined;
}

/** End of "the (two) leaders", "both leaders", or undefined. */
function groupAt(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:the|both)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const head = /^(?:two|both)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const noun = tokens[head]?.lower ?? '';
  // "the two would sit down": the number alone, as a subject.
  if (tokens[at + 1]?.lower === 'two' && looksFinite(tokens[at + 2])) return at + 2;
  if (!GROUP_NOUNS.has(noun)) return undefined;
  // "the leaders" alone means a pair; "the ministers" may be any number, so it needs its number.
  if (noun !== 'leaders' && head === at + 1 && tokens[at]?.lower !== 'both') return undefined;
  return tokens[head + 1]?.lower === 'of' ? undefined : head + 1;
}

function personFor(
  clusters: readonly Cluster[],
  before: number,
  phrase: string,
  side: string | undefined,
): Cluster | undefined {
  const fits = (cluster: Cluster): boolean => {
    if (cluster.type !== 'person') return false;
    if (side !== undefined && cluster.side !== side) return false;
    if (LEADER_NOUNS.has(phrase)) return side !== undefined;
    return [...cluster.titles].some((title) => title === phrase || title.endsWith(` ${phrase}`));
  };
  return lastOf(clusters, before, fits);
}

function lastOf(
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

function lastPersons(clusters: readonly Cluster[], before: number, count: number): Cluster[] {
  const persons = clusters.filter((cluster) => cluster.type === 'person');
  // Two who are called president or premier are likelier "the leaders" than a spokesman named in between.
  const heads = persons.filter((cluster) => [...cluster.titles].some((title) => HEADS.has(title)));
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

const make = (
  tokens: readonly Token[],
  first: number,
  last: number,
  clusters: Cluster[],
): DescriptorMention => ({
  span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0],
  first,
  last,
  clusters,
});
