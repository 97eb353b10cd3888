import type { Cluster } from './cluster.ts';
import { isCalledHead } from './head-of-state.ts';
import type { NameMention } from './mention.ts';
import type { PeopleIndex } from './people-index.ts';
import { isSurnameFirst } from './runs.ts';

/** Words of a name for comparison: without stops, "Jr" and the Arabic article, which come and go. */
export const words = (name: string): string[] => {
  const all = name.toLowerCase().replaceAll('.', '').split(/\s+/);
  const core = all
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word))
    .map((word) => word.replace(/^(?:al|el|as|ash|ad|an|ar)[-‑]/, ''));
  return core.length > 0 ? core : all;
};

/** "Juan Vega Jr." */
export const isJunior = (name: string): boolean => /\b(?:Jr|Junior)\b\.?$/.test(name);

/** "Suu Kyi" of "Aung San Suu Kyi", "De la Vega" of "Ana de la Vega": a surname of several words. */
const endsWith = (known: readonly string[], parts: readonly string[]): boolean =>
  known.length > parts.length && parts.every((part, i) => known[known.length - parts.length + i] === part);

/** Two full names of one person; `b` are the words of the mention's. */
export function sameFullName(cluster: Cluster, mention: NameMention, b: readonly string[]): boolean {
  if (cluster.key !== undefined && cluster.key === mention.key) return true;
  const a = cluster.parts;
  // Middle names and initials come and go; first and last have to agree.
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  if (a[0] !== b[0] && !endsWith(a, b) && !endsWith(b, a)) return false;
  // The son of somebody listed is somebody else.
  return cluster.key === mention.key || isJunior(cluster.name) === isJunior(mention.name);
}

/** The person, of those met so far, whom a name means. */
export function findPerson(people: PeopleIndex, mention: NameMention): Cluster | undefined {
  const parts = words(mention.name);
  const only = parts.length === 1 ? parts[0] : undefined;
  const candidates = people.matching(mention, parts, (cluster) => {
    if (mention.gender !== undefined && cluster.gender !== undefined && mention.gender !== cluster.gender)
      return false;
    if (mention.key !== undefined && mention.key === cluster.key) return true;
    const known = cluster.parts;
    if (only === undefined)
      return (
        known.length > 1 && known.at(-1) === parts.at(-1) && (known[0] === parts[0] || endsWith(known, parts))
      );
    return (
      known.at(-1) === only ||
      (known[0] === only && (known.length === 1 || isSurnameFirst(only) || mention.pending === true))
    );
  });
  if (candidates.length === 0 && only !== undefined && mention.role === undefined)
    return byGivenName(people, only, mention);
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
    cluster.mentions.filter(({ span }) => span[0] < mention.span[0]).length + (isCalledHead(cluster) ? 1 : 0);
  const most = Math.max(...candidates.map(times));
  return lastBefore(
    candidates.filter((cluster) => times(cluster) === most),
    mention,
  );
}

/** "Corey", as hosts and families are called: the only person of the article whose full name begins so. */
function byGivenName(people: PeopleIndex, given: string, mention: NameMention): Cluster | undefined {
  const bearers = people.matching(mention, [given], ({ parts: known, gender }) => {
    const fits = mention.gender === undefined || gender === undefined || mention.gender === gender;
    return fits && known.length > 1 && known[0] === given;
  });
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Who was named last before a mention; the first where nobody was. */
export function lastBefore(clusters: readonly Cluster[], mention: NameMention): Cluster | undefined {
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
