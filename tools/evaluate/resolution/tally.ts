import type { Actor } from '../../../src/shared/analysis.ts';
import { percent } from '../markdown.ts';

/** Counts of one sort of question. */
export class Tally {
  /** Questions whose answer the text names. */
  all = 0;
  /** Of these, questions whose answer the analysis has under any of its names. */
  found = 0;
  answered = 0;
  right = 0;
  /** Questions left out, because the text does not name the answer; and how many were given a name nevertheless. */
  unnamed = 0;
  unnamedAnswered = 0;

  /**
   * Counts one question.
   *
   * @param known what would be right; empty where the analysis misses it; undefined where the text does not name it
   * @param answer what was answered, if anything
   */
  count(known: ReadonlySet<Actor> | undefined, answer: Actor | undefined): void {
    if (known === undefined) {
      this.unnamed++;
      if (answer !== undefined && answer.type !== 'unnamed') this.unnamedAnswered++;
      return;
    }
    this.all++;
    if (known.size > 0) this.found++;
    if (answer === undefined) return;
    this.answered++;
    if (known.has(answer)) this.right++;
  }

  /** Cells under {@link HEAD}. */
  cells(): string[] {
    return [
      `${this.right} of ${this.all}: ${percent(this.right / this.all)}`,
      `${this.found}`,
      percent(this.answered / this.all),
      percent(this.right / this.answered),
      `${this.unnamedAnswered} of ${this.unnamed}`,
    ];
  }
}

export const HEAD = [
  'right',
  'whose name was found',
  'answered',
  'precision',
  'given a name though the text has none',
];
