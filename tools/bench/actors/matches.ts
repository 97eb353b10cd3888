import type { Entity } from './recogniser.ts';
import { apart, tidy } from './tidy.ts';

/** A match as compromise gives it. */
export interface Match {
  /** With whatever punctuation touches it. */
  text: string;
  /** Begins with the punctuation before it or with its first letter, which is not always told apart. */
  offset: { start: number; length: number };
}

/** By how much an offset may be early or late. */
const SLACK = 4;

/** Finds matches in the text they were found in, each as tidily as the sets have names. */
export function toEntities(text: string, matches: readonly Match[], type: Entity[2]): Entity[] {
  return matches.flatMap(({ text: surface, offset }) => {
    const entities: Entity[] = [];
    let from = Math.max(0, offset.start - SLACK);
    const latest = offset.start + offset.length + SLACK;
    for (const name of apart(surface).map(tidy)) {
      const start = name === '' ? -1 : text.indexOf(name, from);
      if (start === -1 || start + name.length > latest) continue;
      from = start + name.length;
      entities.push([start, from, type]);
    }
    return entities;
  });
}
