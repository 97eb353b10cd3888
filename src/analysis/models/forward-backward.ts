import { BEFORE, LABELS, mayEnd, OUTSIDE } from './labels.ts';
import type { Transitions } from './viterbi.ts';

const END_LABELS = Array.from({ length: LABELS }, (_, label) => label).filter(mayEnd);

/** Room for the sums over all label sequences of one stretch; made once and grown. */
export class ForwardBackward {
  /** Probability of each label at each token, `LABELS` a token; what stands behind the tokens of the last run means nothing. */
  marginals = new Float64Array(0);
  /** Expected number of each move between labels; the moves from and to what lies outside are in it. */
  readonly moves = new Float64Array(LABELS * LABELS);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #emissions = new Float64Array(0);
  #scale = new Float64Array(0);
  readonly #transitions = new Float64Array(LABELS * LABELS);

  /** Sets the scores of the moves between labels, for all runs until the next call. */
  setMoves(moves: Transitions): void {
    for (let i = 0; i < LABELS * LABELS; i++) this.#transitions[i] = Math.exp(moves[i] ?? 0);
  }

  /**
   * Sums over all legal sequences for `length` tokens (Rabiner 1989, scaled): fills {@link marginals} and, if asked,
   * {@link moves}. `emissions` as for `decode`. Returns the logarithm of the sum. Scores of one token may lie some 700
   * apart; beyond that the likelier sequences' sums are no longer numbers.
   *
   * @throws RangeError where there is no token
   */
  run(emissions: Float32Array, length: number, countMoves: boolean): number {
    if (length < 1) throw new RangeError('no token to sum over');
    this.#grow(length);
    let logSum = this.#exponents(emissions, length);
    logSum += this.#pass(length);
    const final = this.#close(length);
    this.#back(length);
    const { marginals } = this;
    for (let i = 0; i < length * LABELS; i++)
      marginals[i] = (this.#forward[i] ?? 0) * (this.#backward[i] ?? 0);
    if (countMoves) this.#count(length, final);
    return logSum + Math.log(final);
  }

  #grow(length: number): void {
    if (this.#scale.length >= length) return;
    const size = length * 2;
    this.marginals = new Float64Array(size * LABELS);
    this.#forward = new Float64Array(size * LABELS);
    this.#backward = new Float64Array(size * LABELS);
    this.#emissions = new Float64Array(size * LABELS);
    this.#scale = new Float64Array(size);
  }

  /** Exponents of the emissions, each token's against its largest; returns what was taken out. */
  #exponents(emissions: Float32Array, length: number): number {
    let taken = 0;
    for (let i = 0; i < length; i++) {
      const row = i * LABELS;
      let most = emissions[row] ?? 0;
      for (let label = 1; label < LABELS; label++) most = Math.max(most, emissions[row + label] ?? 0);
      taken += most;
      for (let label = 0; label < LABELS; label++)
        this.#emissions[i * LABELS + label] = Math.exp((emissions[row + label] ?? 0) - most);
    }
    return taken;
  }

  #pass(length: number): number {
    let logScale = 0;
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        let value = 0;
        if (i === 0)
          value =
            BEFORE[label]?.includes(OUTSIDE) === true
              ? (this.#transitions[OUTSIDE * LABELS + label] ?? 0)
              : 0;
        else
          for (const before of BEFORE[label] ?? [])
            value +=
              (this.#forward[(i - 1) * LABELS + before] ?? 0) *
              (this.#transitions[before * LABELS + label] ?? 0);
        value *= this.#emissions[i * LABELS + label] ?? 0;
        this.#forward[i * LABELS + label] = value;
        sum += value;
      }
      this.#scale[i] = sum;
      logScale += Math.log(sum);
      for (let label = 0; label < LABELS; label++) {
        const at = i * LABELS + label;
        this.#forward[at] = (this.#forward[at] ?? 0) / sum;
      }
    }
    return logScale;
  }

  #close(length: number): number {
    const row = (length - 1) * LABELS;
    let final = 0;
    for (let label = 0; label < LABELS; label++) this.#backward[row + label] = 0;
    for (const label of END_LABELS) {
      const out = this.#transitions[label * LABELS + OUTSIDE] ?? 0;
      this.#backward[row + label] = out;
      final += (this.#forward[row + label] ?? 0) * out;
    }
    for (const label of END_LABELS) this.#backward[row + label] = (this.#backward[row + label] ?? 0) / final;
    return final;
  }

  #back(length: number): void {
    for (let i = length - 2; i >= 0; i--) {
      const scale = this.#scale[i + 1] ?? 1;
      for (let label = 0; label < LABELS; label++) this.#backward[i * LABELS + label] = 0;
      for (let next = 0; next < LABELS; next++) {
        const at = (i + 1) * LABELS + next;
        const weight = ((this.#emissions[at] ?? 0) * (this.#backward[at] ?? 0)) / scale;
        for (const label of BEFORE[next] ?? [])
          this.#backward[i * LABELS + label] =
            (this.#backward[i * LABELS + label] ?? 0) +
            (this.#transitions[label * LABELS + next] ?? 0) * weight;
      }
    }
  }

  #count(length: number, final: number): void {
    const { moves, marginals } = this;
    moves.fill(0);
    for (let label = 0; label < LABELS; label++) moves[OUTSIDE * LABELS + label] = marginals[label] ?? 0;
    for (let i = 1; i < length; i++) {
      const scale = this.#scale[i] ?? 1;
      for (let next = 0; next < LABELS; next++) {
        const at = i * LABELS + next;
        const weight = ((this.#emissions[at] ?? 0) * (this.#backward[at] ?? 0)) / scale;
        for (const label of BEFORE[next] ?? []) {
          const move = label * LABELS + next;
          moves[move] =
            (moves[move] ?? 0) +
            (this.#forward[(i - 1) * LABELS + label] ?? 0) * (this.#transitions[move] ?? 0) * weight;
        }
      }
    }
    const row = (length - 1) * LABELS;
    for (const label of END_LABELS) {
      const move = label * LABELS + OUTSIDE;
      const out = ((this.#forward[row + label] ?? 0) * (this.#transitions[move] ?? 0)) / final;
      moves[move] = (moves[move] ?? 0) + out;
    }
  }
}
