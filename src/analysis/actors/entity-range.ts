import type { Entity } from '../models/recogniser.ts';
import type { Sentence } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A recognised name laid over whole tokens `[first, last)`. */
export interface EntityRange {
  entity: Entity;
  first: number;
  last: number;
}

/**
 * The names of one sentence by token; `entities` are in order and do not overlap. A name that is only a part of a token ("Trump" in "Trump-Putin") is none of these; see
 * `hyphen-pairs.ts`.
 */
export function entityRanges(
  tokens: readonly Token[],
  sentence: Sentence,
  entities: readonly Entity[],
): EntityRange[] {
  const ranges: EntityRange[] = [];
  let at = sentence.first;
  for (const entity of entities) {
    while (at < sentence.last && (tokens[at]?.end ?? 0) <= entity.start) at++;
    let last = at;
    while (last < sentence.last && (tokens[last]?.start ?? 0) < entity.end) last++;
    const whole = tokens[at]?.start === entity.start && tokens[last - 1]?.end === entity.end;
    if (whole && last > at) ranges.push({ entity, first: at, last });
  }
  return ranges;
}
