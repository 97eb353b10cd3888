import { BEFORE, LABELS, mayEnd, OUTSIDE } from './labels.ts';

/** Scores of moving from one label to the next, `LABELS * before + label`; finite numbers. */
export type Transitions = Float32Array;

/** The score of what cannot be, far below any sum of scores. */
const UNREACHED = -1e30;

/** The legal labels before each, in one row: those before label `i` stand at `FROM[i] … FROM[i + 1]`. */
const LEGAL = Uint8Array.from(BEFORE.flat());
const FROM = Uint16Array.from([0, ...BEFORE.map((_, i) => BEFORE.slice(0, i + 1).flat().length)]);

/** Finds best sequences of labels under one set of moves; keeps its room from one call to the next. */
export class Decoder {
  readonly #moves: Transitions;
  /**
   * Twice the most that a move can gain over staying outside. A sequence with n labels of names makes at most 2n moves
   * more than one with none, so where every label scores worse than being outside by more than this, none pays.
   */
  readonly #reach: number;
  #back = new Uint8Array(64 * LABELS);
  #scores = new Float32Array(LABELS);
  #next = new Float32Array(LABELS);

  constructor(moves: Transitions) {
    this.#moves = moves;
    const stay = moves[OUTSIDE] ?? 0;
    this.#reach = 2 * moves.reduce((most, move) => Math.max(most, move - stay), 0);
  }

  /**
   * Writes the best legal sequence of labels into `labels`, one a token; their scores stand in `emissions`, `LABELS` a
   * token. What stands before and behind is outside any name (Viterbi 1967). No tokens, nothing is written.
   */
  decode(emissions: Float32Array, labels: Uint8Array): void {
    const { length } = labels;
    if (this.#outsideThroughout(emissions, length)) {
      labels.fill(OUTSIDE);
      return;
    }
    if (this.#back.length < length * LABELS) this.#back = new Uint8Array(length * LABELS * 2);
    this.#scores.fill(UNREACHED);
    this.#scores[OUTSIDE] = 0;
    for (let i = 0; i < length; i++) this.#step(emissions, i * LABELS);
    let label = this.#lastLabel();
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = this.#back[i * LABELS + label] ?? OUTSIDE;
    }
  }

  #step(emissions: Float32Array, row: number): void {
    const scores = this.#scores;
    const next = this.#next;
    const moves = this.#moves;
    for (let label = 0; label < LABELS; label++) {
      let best = UNREACHED;
      let chosen = OUTSIDE;
      for (let k = FROM[label] ?? 0, end = FROM[label + 1] ?? 0; k < end; k++) {
        const before = LEGAL[k] ?? OUTSIDE;
        const score = (scores[before] ?? UNREACHED) + (moves[before * LABELS + label] ?? 0);
        if (score > best) {
          best = score;
          chosen = before;
        }
      }
      next[label] = best + (emissions[row + label] ?? 0);
      this.#back[row + label] = chosen;
    }
    this.#scores = next;
    this.#next = scores;
  }

  #lastLabel(): number {
    let label: number = OUTSIDE;
    let best = UNREACHED;
    for (let last = 0; last < LABELS; last++) {
      const score = (this.#scores[last] ?? UNREACHED) + (this.#moves[last * LABELS + OUTSIDE] ?? 0);
      if (mayEnd(last) && score > best) {
        best = score;
        label = last;
      }
    }
    return label;
  }

  /** Whether no label of any token can make up for what it scores below being outside: most stretches hold no name. */
  #outsideThroughout(emissions: Float32Array, length: number): boolean {
    for (let i = 0; i < length; i++) {
      const row = i * LABELS;
      const bound = (emissions[row + OUTSIDE] ?? 0) - this.#reach;
      for (let label = 1; label < LABELS; label++) if ((emissions[row + label] ?? 0) >= bound) return false;
    }
    return true;
  }
}
