import type { Span } from '../../shared/analysis.ts';
import { contains, overlaps } from './spans.ts';

/** Characters of the text to a shelf: about a sentence or two. */
const SHELF = 512;

/**
 * Things by the stretches of text that they stand on, for whoever asks many times what is at a place: to go through all
 * of them each time would cost the square of a long text.
 */
export class SpanIndex<T> {
  readonly #entries: readonly (readonly [span: Span, item: T])[];
  readonly #shelves = new Map<number, number[]>();

  constructor(items: readonly T[], spanOf: (item: T) => Span) {
    this.#entries = items.map((item) => [spanOf(item), item]);
    for (const [i, [span]] of this.#entries.entries()) {
      for (const shelf of shelvesOf(span)) {
        const known = this.#shelves.get(shelf);
        if (known === undefined) this.#shelves.set(shelf, [i]);
        else known.push(i);
      }
    }
  }

  /** Those whose stretch shares a character with `span`, in their order. */
  overlapping(span: Span): T[] {
    const near = new Set<number>();
    for (const shelf of shelvesOf(span)) for (const i of this.#shelves.get(shelf) ?? []) near.add(i);
    return this.#that(near, (own) => overlaps(own, span));
  }

  /** Those whose stretch holds all of `span`, in their order. */
  around(span: Span): T[] {
    return this.#that(this.#shelves.get(shelfOf(span[0])) ?? [], (own) => contains(own, span));
  }

  #that(near: Iterable<number>, fits: (span: Span) => boolean): T[] {
    return [...near]
      .sort((a, b) => a - b)
      .flatMap((i) => {
        const entry = this.#entries[i];
        return entry !== undefined && fits(entry[0]) ? [entry[1]] : [];
      });
  }
}

const shelfOf = (offset: number): number => Math.floor(offset / SHELF);

function* shelvesOf([start, end]: Span): Generator<number, void, void> {
  // The end itself is on a shelf too: what is empty there is still held.
  for (let shelf = shelfOf(start); shelf <= shelfOf(end); shelf++) yield shelf;
}
