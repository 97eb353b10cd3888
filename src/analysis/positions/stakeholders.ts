import type { Actor, Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';

/** One actor at one place. */
export interface Stakeholder {
  actor: string;
  span: Span;
}

/** Who is named inside a stretch of text. */
export interface Stakeholders {
  firstIn(span: Span): Stakeholder | undefined;
  /** The first other than `actor`. */
  firstOther(span: Span, actor: string): Stakeholder | undefined;
  /** The state that an adjective of nationality in the stretch means ("an Egyptian proposal"), other than `actor`. */
  nationalityIn(span: Span, actor: string): Stakeholder | undefined;
}

/** Looks actors up by place; descriptors and names count, pronouns and places do not. */
export function findStakeholders(
  references: readonly Reference[],
  actors: readonly Actor[] = [],
): Stakeholders {
  const named = references.flatMap(({ span, actors: ids, form }) =>
    ids.length === 1 && (form === 'name' || form === 'descriptor') ? [{ actor: ids[0] ?? '', span }] : [],
  );
  const states = new Map(
    actors.flatMap(({ id, type, side }) =>
      type === 'country' && side !== null ? [[side, id] as const] : [],
    ),
  );
  const sides = new Map(actors.map(({ id, side }) => [id, side]));
  const adjectives = references.flatMap(({ span, form, label }) => {
    const actor = form === 'modifier' && label !== undefined ? states.get(label) : undefined;
    return actor === undefined ? [] : [{ actor, span }];
  });
  const search = (places: readonly Stakeholder[], [start, end]: Span, not: string | undefined) => {
    for (let i = firstFrom(places, start); i < places.length; i++) {
      const place = places[i];
      if (place === undefined || place.span[0] >= end) return undefined;
      if (place.actor !== not) return place;
    }
    return undefined;
  };
  return {
    firstIn: (span) => search(named, span, undefined),
    firstOther: (span, actor) => search(named, span, actor),
    nationalityIn: (span, actor) => {
      const found = search(adjectives, span, actor);
      return found !== undefined && sides.get(found.actor) === sides.get(actor) ? undefined : found;
    },
  };
}

/** Index of the first place at or behind `offset`. */
function firstFrom(places: readonly Stakeholder[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
