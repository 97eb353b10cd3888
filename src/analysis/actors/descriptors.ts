import type { Span } from '../../shared/analysis.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Cluster } from './cluster.ts';
import {
  counterpart,
  type Described,
  LEADER_NOUNS,
  lastOf,
  lastPersons,
  personCalled,
  personFor,
  stateCalled,
} from './described.ts';
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
/** Nouns that stand for a state as a subject. */
const STATE_NOUNS = new Set(['country', 'nation']);
/** How far back, in characters, the state that "the country" means is looked for: about two sentences. */
const NEAR = 300;
const GROUP_NOUNS = new Set(['leaders', 'presidents', 'men', 'ministers', 'diplomats']);

/** Definite descriptions in one sentence, each resolved to clusters met before it. Unresolved ones are left out. */
export function findDescriptors(
  doc: TextDocument,
  sentence: Sentence,
  known: Described,
  taken: (token: number) => boolean,
): DescriptorMention[] {
  const { tokens } = doc;
  const found: DescriptorMention[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const opener = tokens[at]?.lower ?? '';
    if (taken(at)) continue;
    const descriptor = /^(?:the|his|her|their|both|us|u\.s\.)$/.test(opener)
      ? readAt(tokens, at, sentence, known, taken)
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
  known: Described,
  taken: (token: number) => boolean,
): DescriptorMention | undefined {
  const { clusters } = known;
  const group = groupAt(tokens, at);
  if (group !== undefined) return groupMention(tokens, at, group, sentence, clusters);
  const state = lookUp(tokens, at + 1);
  const national = state?.entry.kind === 'adjective' || state?.entry.kind === 'country' ? state : undefined;
  // "US foreign minister" without an article, or behind one that led nowhere: the state is the opener.
  const american = /^(?:us|u\.s\.)$/.test(tokens[at]?.lower ?? '') ? 'US' : undefined;
  const side =
    national === undefined || !('country' in national.entry) ? american : national.entry.country.code;
  const head = at + 1 + (national?.length ?? 0);
  const before = tokens[at]?.start ?? 0;
  for (let last = Math.min(head + 5, sentence.last); last > head; last--) {
    const of = side === undefined ? stateOf(tokens, last) : undefined;
    if (taken(last - 1) || (of === undefined && leadsOn(tokens[last]))) continue;
    const resolved =
      resolve(tokens, head, last, before, side ?? of?.side, clusters) ??
      (side === undefined && of === undefined && tokens[at]?.lower === 'the'
        ? personCalled(tokens, head, last, before, known)
        : undefined);
    if (resolved !== undefined) return make(tokens, at, of?.last ?? last, [resolved]);
  }
  return undefined;
}

/** "the president of Peru": the state behind "of", and where it ends. */
function stateOf(tokens: readonly Token[], at: number): { side: string; last: number } | undefined {
  if (tokens[at]?.lower !== 'of') return undefined;
  const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const match = lookUp(tokens, first);
  return match?.entry.kind === 'country'
    ? { side: match.entry.country.code, last: first + match.length }
    : undefined;
}

function groupMention(
  tokens: readonly Token[],
  at: number,
  last: number,
  sentence: Sentence,
  clusters: readonly Cluster[],
): DescriptorMention | undefined {
  // "congratulated both leaders": whoever does it to them is not one of them.
  const before = tokens[looksFinite(tokens[at - 1]) ? sentence.first : at]?.start ?? 0;
  const pair = lastPersons(clusters, before, 2, tokens[last - 1]?.lower !== 'men');
  return pair.length === 2 ? make(tokens, at, last, pair) : undefined;
}

/** A name behind the phrase, or "the president of …": another office than the bare one. */
const leadsOn = (next: Token | undefined): boolean =>
  next !== undefined &&
  ((next.capital && next.word && !/^(?:on|in)$/.test(next.lower)) || /^(?:of|for)$/.test(next.lower));

/** Whom the words `[head, last)` mean, if they are an office, "leader", "counterpart" or "the group". */
function resolve(
  tokens: readonly Token[],
  head: number,
  last: number,
  before: number,
  side: string | undefined,
  clusters: readonly Cluster[],
): Cluster | undefined {
  const phrase = tokens
    .slice(head, last)
    .map((token) => token.lower)
    .join(' ');
  if (phrase === 'counterpart') return counterpart(clusters, before, side);
  if (titleEndingAt(tokens, last, head) === head || LEADER_NOUNS.has(phrase))
    return personFor(clusters, before, phrase, side);
  if (STATE_NOUNS.has(phrase) && side === undefined && looksFinite(tokens[last]))
    return stateCalled(clusters, before, NEAR);
  return ORGANIZATION_DESCRIPTORS.has(phrase) && side === undefined
    ? lastOf(clusters, before, (cluster) => cluster.type === 'organization')
    : undefined;
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
