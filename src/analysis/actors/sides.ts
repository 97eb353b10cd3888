import { TITLES } from '../lexicon/offices.ts';
import { DEPENDENT_HEADS } from '../lexicon/organ-nouns.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Cluster } from './cluster.ts';
import { knownBySurname } from './known-people.ts';
import type { NameMention } from './mention.ts';

const SPOKESPEOPLE = new Set(TITLES.filter(({ rank }) => rank === 'spokesperson').map(({ words }) => words));

/** Longest way from who leads or coordinates to who is led or coordinated, in tokens. */
const NEAR = 14;

/**
 * Settles the sides that no name and no role tells by itself but the text around it does. What is known already stays,
 * and whoever is called somebody of an international body stays without a side.
 */
export function settleSides(
  doc: TextDocument,
  clusters: readonly Cluster[],
  names: readonly NameMention[],
): void {
  const before = new Neighbours(doc, clusters, names);
  for (const cluster of clusters) {
    if (cluster.side !== null) continue;
    if (cluster.type === 'government')
      cluster.side =
        ownerSide(clusters, cluster) ?? koreanSide(clusters, cluster.name) ?? armySide(cluster, before);
    else if (cluster.type === 'person' && !servesBody(cluster))
      cluster.side =
        spokenForSide(cluster, before) ?? leaderSide(doc, cluster, before) ?? peerSide(doc, cluster, before);
  }
}

const servesBody = (cluster: Cluster): boolean => cluster.mentions.some(({ role }) => role?.side === null);

/** "Obama administration", "Modi's office": its owner's side. */
function ownerSide(clusters: readonly Cluster[], organ: Cluster): string | null {
  const words = organ.name.split(/[\s’']+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  for (const word of words) {
    const owner = clusters.find(({ type, name }) => type === 'person' && name.split(' ').at(-1) === word);
    const side = owner?.side ?? (owner === undefined ? knownBySurname(word, undefined)?.side : undefined);
    if (side !== undefined && side !== null) return side;
  }
  return null;
}

/** "The South’s unification ministry", where both Koreas are spoken of. */
function koreanSide(clusters: readonly Cluster[], name: string): string | null {
  const half = /^(?:the )?(north|south)['’]s\b/i.exec(name)?.[1]?.toLowerCase();
  if (half === undefined || !clusters.some(({ side }) => side === 'KP' || side === 'KR')) return null;
  return half === 'north' ? 'KP' : 'KR';
}

/** "Israel has struck back, the army has said": the army of the state that acts in the same sentence. */
function armySide({ head, name, mentions: [first] }: Cluster, before: Neighbours): string | null {
  if (head !== name || DEPENDENT_HEADS.has(head) || first === undefined) return null;
  const state = before.nearest(first.first, ({ type, use }) => type === 'country' && use === 'party');
  return state?.side ?? null;
}

/** A spokeswoman of nobody in particular speaks for the organ that was named last, as long as the sentence or the one before names it. */
function spokenForSide({ mentions }: Cluster, before: Neighbours): string | null {
  const named = mentions.find(({ role }) => role !== undefined);
  if (named?.role === undefined || !SPOKESPEOPLE.has(named.role.title)) return null;
  const organ = before.nearest(named.role.first, ({ type }) => type !== 'person' && type !== 'country', 1);
  return organ?.side ?? null;
}

/** "The Iranian delegation is led by Ali Karimi": of the side that is led. */
function leaderSide(doc: TextDocument, { mentions: [first] }: Cluster, before: Neighbours): string | null {
  if (first === undefined) return null;
  const start = first.role !== undefined && first.role.first < first.first ? first.role.first : first.first;
  const leads =
    /^(?:led|headed)$/.test(doc.tokens[start - 2]?.lower ?? '') && doc.tokens[start - 1]?.lower === 'by';
  if (!leads) return null;
  const led = before.nearest(start - 2, ({ type }) => type === 'government' || type === 'country');
  return led !== undefined && start - led.last <= NEAR ? before.sideOf(led) : null;
}

/** "Ana Vega, head of Peru’s army, and Deputy Prime Minister Luis Rojas": an office joined to one of a state is of that state. */
function peerSide(doc: TextDocument, { mentions }: Cluster, before: Neighbours): string | null {
  const named = mentions.find(({ role, first }) => role !== undefined && role.first < first);
  if (named?.role === undefined) return null;
  const from = named.role.first;
  if (doc.tokens[from - 1]?.lower !== 'and') return null;
  const peer = before.nearest(from, ({ type }) => type === 'person');
  if (peer?.role === undefined || from - peer.last > NEAR) return null;
  return doc.tokens.slice(peer.last, from).some((token) => looksFinite(token)) ? null : before.sideOf(peer);
}

/** What is named before a place in the text. */
class Neighbours {
  readonly #owner = new Map<NameMention, Cluster>();

  readonly #doc: TextDocument;
  readonly #names: readonly NameMention[];

  constructor(doc: TextDocument, clusters: readonly Cluster[], names: readonly NameMention[]) {
    this.#doc = doc;
    this.#names = names;
    for (const cluster of clusters) for (const mention of cluster.mentions) this.#owner.set(mention, cluster);
  }

  sideOf(mention: NameMention): string | null {
    return this.#owner.get(mention)?.side ?? mention.side;
  }

  /** The nearest name of a kind before token `at`, in its sentence or in up to `more` sentences before. */
  nearest(at: number, isKind: (mention: NameMention) => boolean, more = 0): NameMention | undefined {
    const sentence = sentenceAt(this.#doc, this.#doc.tokens[at]?.start ?? 0);
    const floor = this.#doc.sentences[Math.max(0, (sentence?.index ?? 0) - more)]?.first ?? at;
    for (let i = this.#indexBefore(at); i >= 0; i--) {
      const mention = this.#names[i];
      if (mention === undefined || mention.first < floor) return undefined;
      if (isKind(mention)) return mention;
    }
    return undefined;
  }

  #indexBefore(at: number): number {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#names[middle]?.last ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
