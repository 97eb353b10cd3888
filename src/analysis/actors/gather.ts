import { brusselsToUnion } from './brussels.ts';
import type { Cluster } from './cluster.ts';
import { hasLedState, knownByBareSurname, knownBySurname } from './known-people.ts';
import type { NameMention } from './mention.ts';
import type { OrganMention } from './organs.ts';
import { ownAbbreviations } from './own-abbreviations.ts';
import { PeopleIndex } from './people-index.ts';
import { findPerson, lastBefore, sameFullName, words } from './same-person.ts';
import { withSurnames } from './surnames.ts';

/**
 * Gathers name mentions into clusters, one per actor: listed things by identity, persons by full name and then
 * by surname, organs by state and head noun. A capitalised word that is no full name is kept only where a
 * full name agrees with it.
 */
export function gatherNames(text: string, found: readonly NameMention[]): Cluster[] {
  const clusters: Cluster[] = [];
  const own = ownAbbreviations(text);
  const mentions = withSurnames(text, found).filter(({ span }) => !own.has(text.slice(...span)));
  const full = mentions.filter(
    (mention) => mention.type === 'person' && mention.pending !== true && words(mention.name).length > 1,
  );
  const people = new PeopleIndex();
  for (const mention of full) join(text, clusters, people, mention);
  const isFull = new Set(full);
  const short = new Map<string, Cluster>();
  for (const mention of mentions) {
    if (isFull.has(mention) || mention.use !== 'party') continue;
    const cluster = short.get(text.slice(...mention.span)) ?? findFor(clusters, people, mention);
    if (cluster !== undefined) add(text, cluster, mention);
    else if (mention.pending === true) continue;
    const owner = cluster ?? open(text, mention);
    if (cluster === undefined) clusters.push(owner);
    people.file(owner);
    const abbreviation = abbreviationAfter(text, mention);
    if (abbreviation !== undefined) short.set(abbreviation, owner);
  }
  const states = new Set(mentions.map(({ type, side }) => (type === 'person' ? null : side)));
  for (const cluster of clusters) {
    adoptKnown(cluster, states);
    doubtNamesake(cluster, states);
  }
  const settled = brusselsToUnion(text, clusters);
  for (const cluster of settled) cluster.mentions.sort((a, b) => a.span[0] - b.span[0]);
  return settled.sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));
}

/** "Southern Trade Council (STC)": what the name is called from here on. Only names of several words are shortened. */
function abbreviationAfter(text: string, { type, name, span }: NameMention): string | undefined {
  if (type === 'person' || type === 'country' || !name.includes(' ')) return undefined;
  return /^\s?\((?:the )?["“]?(\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9})["”]?\)/u.exec(
    text.slice(span[1], span[1] + 20),
  )?.[1];
}

/** "President Vega", "Vega": a surname that the article leaves alone is the listed person's, as far as that is clear. */
function adoptKnown(cluster: Cluster, states: ReadonlySet<string | null>): void {
  if (cluster.type !== 'person' || cluster.key !== undefined || cluster.name.includes(' ')) return;
  const [title] = cluster.titles;
  const bare = knownByBareSurname(cluster.name);
  const person = knownBySurname(cluster.name, title) ?? bare;
  if (person === undefined) return;
  cluster.side ??= person.side;
  cluster.gender ??= person.gender;
  // The surname alone may be anybody's; with the office, or where the person's state is spoken of, it is sure enough.
  if (person === bare || title !== undefined || states.has(person.side ?? ''))
    cluster.wikidata ??= person.wikidata;
}

/**
 * A listed minister or envoy of whom the article tells no office, and whose state it does not speak of, may as well be
 * somebody else of that name.
 */
function doubtNamesake(cluster: Cluster, states: ReadonlySet<string | null>): void {
  const { key, side, role } = cluster;
  if (key?.startsWith('person:') !== true || role !== null || side === null || states.has(side)) return;
  if (hasLedState(key.slice('person:'.length))) return;
  cluster.key = undefined;
  cluster.wikidata = null;
  cluster.side = null;
}

function join(text: string, clusters: Cluster[], people: PeopleIndex, mention: NameMention): void {
  const parts = words(mention.name);
  const [same] = people.matching(mention, parts, (cluster) => sameFullName(cluster, mention, parts));
  if (same !== undefined) add(text, same, mention);
  const owner = same ?? open(text, mention);
  if (same === undefined) clusters.push(owner);
  people.file(owner);
}

function findFor(
  clusters: readonly Cluster[],
  people: PeopleIndex,
  mention: NameMention,
): Cluster | undefined {
  if (mention.type === 'person') return findPerson(people, mention);
  const organ = isOrgan(mention) ? mention : undefined;
  if (organ?.bare === true) {
    const known = lastBefore(
      clusters.filter((cluster) => cluster.head !== undefined && endsWithWords(cluster.head, organ.head)),
      mention,
    );
    if (known !== undefined) return known;
  }
  const same = clusters.find((cluster) => cluster.key === mention.key);
  if (same !== undefined || organ === undefined) return same;
  const delegation = clusters.find((cluster) => isSameDelegation(cluster, organ));
  if (delegation !== undefined) return delegation;
  // "the foreign ministry" first, "the Indian foreign ministry" later: one organ, as long as only one fits.
  return clusters.find(
    (cluster) => cluster.head === organ.head && cluster.side === null && cluster.type === 'government',
  );
}

/** "The US negotiating team", "the American delegation": a state has one of them in an article. */
const isSameDelegation = ({ head, side }: Cluster, organ: OrganMention): boolean =>
  side !== null &&
  side === organ.side &&
  head !== undefined &&
  DELEGATION.test(head) &&
  DELEGATION.test(organ.head);

const DELEGATION = /(?:^|\s)(?:delegation|team|side)$/;

const isOrgan = (mention: NameMention): mention is OrganMention => 'head' in mention;

const endsWithWords = (phrase: string, ending: string): boolean =>
  phrase === ending || phrase.endsWith(` ${ending}`);

function open(text: string, mention: NameMention): Cluster {
  const cluster: Cluster = {
    key: mention.key,
    name: mention.name,
    parts: words(mention.name),
    type: mention.type,
    side: mention.side,
    wikidata: mention.wikidata,
    gender: mention.gender,
    role: null,
    titles: new Set(),
    head: isOrgan(mention) ? mention.head : undefined,
    mentions: [],
  };
  add(text, cluster, mention);
  return cluster;
}

function add(text: string, cluster: Cluster, mention: NameMention): void {
  cluster.mentions.push(mention);
  cluster.key ??= mention.key;
  cluster.gender ??= mention.gender;
  cluster.side ??= mention.side;
  if (cluster.type === 'government' && mention.name.length > cluster.name.length) cluster.name = mention.name;
  cluster.wikidata ??= mention.wikidata;
  if (cluster.type === 'person') takeLonger(cluster, mention.name);
  if (mention.role === undefined) return;
  cluster.role ??= text.slice(...mention.role.span);
  cluster.titles.add(mention.role.title);
}

function takeLonger(cluster: Cluster, name: string): void {
  const parts = words(name);
  if (parts.length <= cluster.parts.length) return;
  cluster.name = name;
  cluster.parts = parts;
}
