import type { Span } from '../../shared/analysis.ts';
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
}

/** Looks actors up by place; descriptors and names count, pronouns and places do not. */
export function findStakeholders(references: readonly Reference[]): Stakeholders {
  const places: Stakeholder[] = references.flatMap(({ span, actors, form }) =>
    actors.length === 1 && (form === 'name' || form === 'descriptor')
      ? [{ actor: actors[0] ?? '', span }]
      : [],
  );
  const from = (offset: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.span[0] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const search = ([start, end]: Span, not: string | undefined): Stakeholder | undefined => {
    for (let i = from(start); i < places.length; i++) {
      const place = places[i];
      if (place === undefined || place.span[0] >= end) return undefined;
      if (place.actor !== not) return place;
    }
    return undefined;
  };
  return { firstIn: (span) => search(span, undefined), firstOther: search };
}
