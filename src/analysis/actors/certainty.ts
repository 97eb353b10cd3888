import type { Certainty } from '../../shared/analysis.ts';
import type { Cluster } from './cluster.ts';

/**
 * How sure a named actor's type and side are: `sure` where a table knows the name or the article itself says whose it
 * is ("Peru's foreign minister", "the Peruvian army"), `likely` where an office or the text around it tells, else `guess`.
 */
export function certaintyOf({ key, type, side, role, mentions }: Cluster): Certainty {
  if (key !== undefined && /^(?:person|country|government|body):/.test(key)) return 'sure';
  if (side === null) return type === 'person' && role === null ? 'guess' : 'likely';
  const said = mentions.some(
    (mention) => mention.role?.side === side || (type === 'government' && mention.side === side),
  );
  return said ? 'sure' : 'likely';
}
