import type { Reference } from './reference.ts';

/** References by the tokens they begin and end at; places and modifiers are no subjects. */
export class ReferenceLookup {
  readonly #endingAt = new Map<number, Reference>();
  readonly #startingAt = new Map<number, Reference>();

  constructor(references: readonly Reference[]) {
    for (const reference of references) {
      if (reference.form === 'place' || reference.form === 'modifier') continue;
      this.#endingAt.set(reference.last, reference);
      if (!this.#startingAt.has(reference.first)) this.#startingAt.set(reference.first, reference);
    }
  }

  /** The reference whose last token is `last - 1`. */
  endingAt(last: number): Reference | undefined {
    return this.#endingAt.get(last);
  }

  startingAt(first: number): Reference | undefined {
    return this.#startingAt.get(first);
  }
}
