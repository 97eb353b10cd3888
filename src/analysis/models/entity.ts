import { BEGIN, END, ENTITY_TYPES, type EntityType, INSIDE, partOf, SINGLE, typeOf } from './labels.ts';

/** A stretch of labels that is one name: token range `[first, last)` of its sentence. */
export interface LabelledEntity {
  first: number;
  last: number;
  type: EntityType;
}

/**
 * Reads names off a sequence of labels, in order and without overlap. A sequence that breaks the scheme yields its
 * unbroken parts only; a number that is no label is outside.
 */
export function entitiesIn(labels: ArrayLike<number>): LabelledEntity[] {
  const entities: LabelledEntity[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    if (label === 0) continue;
    const type = ENTITY_TYPES[typeOf(label)];
    if (type === undefined) continue;
    if (partOf(label) === SINGLE) entities.push({ first: at, last: at + 1, type });
    else if (partOf(label) === BEGIN) {
      let last = at + 1;
      while (last < labels.length && labels[last] === label + INSIDE) last++;
      if (labels[last] === label + END) entities.push({ first: at, last: last + 1, type });
    }
  }
  return entities;
}
