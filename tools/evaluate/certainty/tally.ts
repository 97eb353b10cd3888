import type { Certainty } from '../../../src/shared/analysis.ts';
import { percent } from '../markdown.ts';

const LEVELS: readonly Certainty[] = ['sure', 'likely', 'guess'];

/** How many answers are marked with each certainty, and how many of them are right. */
export class Tally {
  readonly #counts = new Map<Certainty, { all: number; right: number }>();

  count(certainty: Certainty, right: boolean): void {
    const counts = this.#counts.get(certainty) ?? { all: 0, right: 0 };
    counts.all++;
    if (right) counts.right++;
    this.#counts.set(certainty, counts);
  }

  /** For each certainty "right of all: share". */
  cells(): string[] {
    return LEVELS.map((level) => {
      const { all, right } = this.#counts.get(level) ?? { all: 0, right: 0 };
      return `${right} of ${all}: ${percent(right / all)}`;
    });
  }

  static readonly HEAD: readonly string[] = LEVELS;
}
