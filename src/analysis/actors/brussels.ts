import type { Cluster } from './cluster.ts';

const BELGIUM = 'country:BE';
const UNION = 'body:European Union';

/**
 * Where the article speaks of the European Union and never of Belgium by its name, "Brussels" is the Union: its mentions
 * go there, and Belgium is nobody.
 */
export function brusselsToUnion(text: string, clusters: readonly Cluster[]): Cluster[] {
  const belgium = clusters.find(({ key }) => key === BELGIUM);
  const union = clusters.find(({ key }) => key === UNION);
  if (belgium === undefined || union === undefined) return [...clusters];
  if (!belgium.mentions.every(({ span }) => text.slice(...span) === 'Brussels')) return [...clusters];
  union.mentions.push(...belgium.mentions);
  return clusters.filter((cluster) => cluster !== belgium);
}
