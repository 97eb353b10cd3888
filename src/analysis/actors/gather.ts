import type { ActorType } from '../../shared/analysis.ts';
import { HEAD_TITLES } from '../lexicon/offices.ts';
import { knownBySurname } from './known-people.ts';
import type { NameMention } from './mention.ts';
import type { OrganMention } from './organs.ts';
import { isSurnameFirst } from './runs.ts';

const HEADS = new Set([...HEAD_TITLES, 'leader']);

/** Mentions that name one actor, as they are gathered. */
export interface Cluster {
  key: string | undefined;
  name: string;
  type: ActorType;
  side: string | null;
  wikidata: string | null;
  gender: 'm' | 'f' | undefined;
  role: string | null;
  /** Lower-case titles met so far ("president"), for "the President". */
  titles: Set<string>;
  /** Head noun phrase of an organ ("foreign ministry"). */
  head: string | undefined;
  mentions: NameMention[];
}

/** Words of a name for comparison: without stops, "Jr" and the Arabic article, which come and go. */
const words = (name: string): string[] => {
  const all = name.toLowerCase().replaceAll('.', '').split(/\s+/);
  const core = all
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word))
    .map((word) => word.replace(/^(?:al|el|as|ash|ad|an|ar)[-‑]/, ''));
  return core.length > 0 ? core : all;
};

/**
 * Gathers name mentions into clusters, one per actor: listed things by identity, persons by full name and then
 * by surname, organs by state and head noun. A capitalised word that is no full name is kept only where a
 * full name agrees with it.
 */
export function gatherNames(text: string, mentions: readonly NameMention[]): Cluster[] {
  const clusters: Cluster[] = [];
  const full = mentions.filter(
    (mention) => mention.type === 'person' && mention.pending !== true && words(mention.name).length > 1,
  );
  for (const mention of full) join(text, clusters, mention);
  const isFull = new Set(full);
  const short = new Map<string, Cluster>();
  for (const mention of mentions) {
    if (isFull.has(mention) || mention.use !== 'party') continue;
    const cluster = short.get(mention.name) ?? findFor(clusters, mention);
    if (cluster !== undefined) add(text, cluster, mention);
    else if (mention.pending === true) continue;
    const owner = cluster ?? open(text, mention);
    if (cluster === undefined) clusters.push(owner);
    const abbreviation = abbreviationAfter(text, mention);
    if (abbreviation !== undefined) short.set(abbreviation, owner);
  }
  for (const cluster of clusters) adoptKnown(cluster);
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.span[0] - b.span[0]);
  return clusters.sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));
}

/** "Southern Trade Council (STC)": what the name is called from here on. Only names of several words are shortened. */
function abbreviationAfter(text: string, { type, name, span }: NameMention): string | undefined {
  if (type === 'person' || type === 'country' || !name.includes(' ')) return undefined;
  return /^\s?\((?:the )?["“]?(\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9})["”]?\)/u.exec(
    text.slice(span[1], span[1] + 20),
  )?.[1];
}

/** "President Vega", "Vega": a surname that the article leaves alone is the listed person's, as far as that is clear. */
function adoptKnown(cluster: Cluster): void {
  if (cluster.type !== 'person' || cluster.key !== undefined || cluster.name.includes(' ')) return;
  const [title] = cluster.titles;
  const person = knownBySurname(cluster.name, title);
  if (person === undefined) return;
  cluster.side ??= person.side;
  cluster.gender ??= person.gender;
  // The surname alone may be anybody's; with the office it is sure.
  if (title !== undefined) cluster.wikidata ??= person.wikidata;
}

function join(text: string, clusters: Cluster[], mention: NameMention): void {
  const same = clusters.find((cluster) => cluster.type === 'person' && sameFullName(cluster, mention));
  if (same === undefined) clusters.push(open(text, mention));
  else add(text, same, mention);
}

function sameFullName(cluster: Cluster, mention: NameMention): boolean {
  if (cluster.key !== undefined && cluster.key === mention.key) return true;
  const a = words(cluster.name);
  const b = words(mention.name);
  // Middle names and initials come and go; first and last have to agree.
  return a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && a[0] === b[0];
}

function findFor(clusters: readonly Cluster[], mention: NameMention): Cluster | undefined {
  if (mention.type === 'person') return findPerson(clusters, mention);
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
  // "the foreign ministry" first, "the Indian foreign ministry" later: one organ, as long as only one fits.
  return clusters.find(
    (cluster) => cluster.head === organ.head && cluster.side === null && cluster.type === 'government',
  );
}

const isOrgan = (mention: NameMention): mention is OrganMention => 'head' in mention;

const endsWithWords = (phrase: string, ending: string): boolean =>
  phrase === ending || phrase.endsWith(` ${ending}`);

function findPerson(clusters: readonly Cluster[], mention: NameMention): Cluster | undefined {
  const parts = words(mention.name);
  const only = parts.length === 1 ? parts[0] : undefined;
  const candidates = clusters.filter((cluster) => {
    if (cluster.type !== 'person') return false;
    if (mention.gender !== undefined && cluster.gender !== undefined && mention.gender !== cluster.gender)
      return false;
    if (mention.key !== undefined && mention.key === cluster.key) return true;
    const known = words(cluster.name);
    if (only === undefined) return known.length > 1 && known.at(-1) === parts.at(-1) && known[0] === parts[0];
    return (
      known.at(-1) === only ||
      (known[0] === only && (known.length === 1 || isSurnameFirst(only) || mention.pending === true))
    );
  });
  if (candidates.length === 0 && only !== undefined && mention.role === undefined)
    return byGivenName(clusters, only, mention);
  // Two people with one surname: who holds the office that stands with it, else the one named most.
  const title = mention.role?.title;
  const inOffice = candidates.filter(({ titles }) => title !== undefined && titles.has(title));
  return candidates.length > 1
    ? mostNamedBefore(inOffice.length > 0 ? inOffice : candidates, mention)
    : candidates[0];
}

/**
 * Of people with one surname whom it means alone: who was named most so far, since the others of a family or a court
 * keep their given names; a head of state counts for more, and of two alike the one named last is meant.
 */
function mostNamedBefore(candidates: readonly Cluster[], mention: NameMention): Cluster | undefined {
  const times = (cluster: Cluster): number =>
    cluster.mentions.filter(({ span }) => span[0] < mention.span[0]).length + (isHead(cluster) ? 1 : 0);
  const most = Math.max(...candidates.map(times));
  return lastBefore(
    candidates.filter((cluster) => times(cluster) === most),
    mention,
  );
}

const isHead = ({ titles }: Cluster): boolean => [...titles].some((title) => HEADS.has(title));

/** "Corey", as hosts and families are called: the only person of the article whose full name begins so. */
function byGivenName(clusters: readonly Cluster[], given: string, mention: NameMention): Cluster | undefined {
  const bearers = clusters.filter(({ type, name, gender }) => {
    const known = words(name);
    const fits = mention.gender === undefined || gender === undefined || mention.gender === gender;
    return type === 'person' && fits && known.length > 1 && known[0] === given;
  });
  return bearers.length === 1 ? bearers[0] : undefined;
}

function lastBefore(clusters: readonly Cluster[], mention: NameMention): Cluster | undefined {
  let best: Cluster | undefined;
  let bestAt = -1;
  for (const cluster of clusters) {
    for (const known of cluster.mentions) {
      if (known.span[0] < mention.span[0] && known.span[0] > bestAt) {
        best = cluster;
        bestAt = known.span[0];
      }
    }
  }
  return best ?? clusters[0];
}

function open(text: string, mention: NameMention): Cluster {
  const cluster: Cluster = {
    key: mention.key,
    name: mention.name,
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
  if (cluster.type === 'person' && words(mention.name).length > words(cluster.name).length)
    cluster.name = mention.name;
  if (mention.role === undefined) return;
  cluster.role ??= text.slice(...mention.role.span);
  cluster.titles.add(mention.role.title);
}
