import type { EntityType } from '../labels.ts';

/** A name in token positions `[first, last)` of its sentence. */
export interface TokenEntity {
  first: number;
  last: number;
  type: EntityType;
  /** See `Entity.confidence`. */
  confidence: number;
}

/** How sure a name is that a rule adds or turns. */
export const BY_RULE = 0.75;

/** The name that covers each of `length` tokens. */
export function coverOf(entities: readonly TokenEntity[], length: number): (TokenEntity | undefined)[] {
  const cover = new Array<TokenEntity | undefined>(length).fill(undefined);
  for (const entity of entities) cover.fill(entity, entity.first, entity.last);
  return cover;
}

/** The names of both lists for `length` tokens, in order; where they overlap the second has its way. */
export function merged(
  found: readonly TokenEntity[],
  more: readonly TokenEntity[],
  length: number,
): readonly TokenEntity[] {
  if (more.length === 0) return found;
  const cover = coverOf(more, length);
  const free = ({ first, last }: TokenEntity): boolean => {
    for (let at = first; at < last; at++) if (cover[at] !== undefined) return false;
    return true;
  };
  return [...found.filter(free), ...more].sort((a, b) => a.first - b.first);
}
