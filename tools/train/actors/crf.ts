import { ForwardBackward } from '../../../src/analysis/models/forward-backward.ts';
import { LABELS, OUTSIDE } from '../../../src/analysis/models/labels.ts';
import type { Examples } from './examples.ts';
import { randomFrom, shuffle } from './random.ts';

export interface TrainingOptions {
  /** Of the order of stretches and of what is left out. */
  seed: number;
  /** How often every stretch is read. */
  iterations: number;
  /** Share of features left out at each sight of a token. */
  dropout: number;
  /** Size of a step at first; the last rounds take smaller ones. */
  rate: number;
}

export interface CrfWeights {
  /** `LABELS` a feature, by its number. */
  features: Float32Array;
  /** Scores of the moves, `LABELS * before + label`. */
  transitions: Float32Array;
}

/** Added to the root of the sum of squares that a step is divided by: the first sights of a rare feature count less. */
const DAMPING = 0.3;
const MOVE_DAMPING = 1;
/** Smaller parts of a gradient are not followed. */
const NEGLIGIBLE = 1e-4;

/**
 * Conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad (Duchi and others 2011), one stretch at a
 * time. The same examples and options give the same weights. `progress` hears the sum of the losses of every round.
 */
export function trainCrf(
  examples: Examples,
  options: TrainingOptions,
  progress?: (loss: number) => void,
): CrfWeights {
  const features = new Float32Array(examples.size * LABELS);
  const transitions = new Float32Array(LABELS * LABELS);
  const step = new Step(examples, { features, transitions }, options);
  const random = randomFrom(options.seed);
  const order = Array.from({ length: examples.weights.length }, (_, i) => i);
  for (let round = 0; round < options.iterations; round++) {
    shuffle(order, random);
    const done = round / options.iterations;
    const rate = options.rate * (done < 0.6 ? 1 : done < 0.85 ? 0.4 : 0.15);
    let loss = 0;
    for (const stretch of order) loss += step.learn(stretch, rate, random);
    progress?.(loss);
  }
  return { features, transitions };
}

class Step {
  readonly #examples: Examples;
  readonly #weights: CrfWeights;
  readonly #dropout: number;
  readonly #squares: Float32Array;
  readonly #moveSquares = new Float32Array(LABELS * LABELS);
  readonly #sums = new ForwardBackward();
  #emissions = new Float32Array(0);
  #kept = new Int32Array(1 << 16);
  #from = new Int32Array(1 << 10);
  readonly #gradient = new Float32Array(LABELS);

  constructor(examples: Examples, weights: CrfWeights, { dropout }: TrainingOptions) {
    this.#examples = examples;
    this.#weights = weights;
    this.#dropout = Math.round(dropout * 1024);
    this.#squares = new Float32Array(weights.features.length);
  }

  /** Takes one step; returns the loss before it, the negative logarithm of the right labels' probability. */
  learn(stretch: number, rate: number, random: () => number): number {
    const { stretches, weights, labels } = this.#examples;
    const first = stretches[stretch] ?? 0;
    const length = (stretches[stretch + 1] ?? 0) - first;
    this.#emit(first, length, random);
    const { transitions } = this.#weights;
    this.#sums.setMoves(transitions);
    const logSum = this.#sums.run(this.#emissions, length, true);
    const weight = weights[stretch] ?? 1;
    let gold = 0;
    let before = OUTSIDE;
    for (let i = 0; i < length; i++) {
      const label = labels[first + i] ?? 0;
      gold += (this.#emissions[i * LABELS + label] ?? 0) + (transitions[before * LABELS + label] ?? 0);
      before = label;
      this.#update(i, label, weight, rate);
    }
    gold += transitions[before * LABELS + OUTSIDE] ?? 0;
    this.#updateMoves(first, length, weight, rate);
    return logSum - gold;
  }

  #emit(first: number, length: number, random: () => number): void {
    const { tokens, features } = this.#examples;
    const rows = this.#weights.features;
    if (this.#emissions.length < length * LABELS) this.#emissions = new Float32Array(length * LABELS * 2);
    if (this.#from.length <= length) this.#from = new Int32Array(length * 2);
    const total = (tokens[first + length] ?? 0) - (tokens[first] ?? 0);
    if (this.#kept.length < total) this.#kept = new Int32Array(total * 2);
    const emissions = this.#emissions;
    const kept = this.#kept;
    const dropout = this.#dropout;
    emissions.fill(0, 0, length * LABELS);
    let count = 0;
    for (let i = 0; i < length; i++) {
      this.#from[i] = count;
      const row = i * LABELS;
      const end = tokens[first + i + 1] ?? 0;
      for (let f = tokens[first + i] ?? 0; f < end; f++) {
        if ((random() & 1023) < dropout) continue;
        const at = (features[f] ?? 0) * LABELS;
        kept[count++] = at;
        for (let label = 0; label < LABELS; label++)
          emissions[row + label] = (emissions[row + label] ?? 0) + (rows[at + label] ?? 0);
      }
    }
    this.#from[length] = count;
  }

  #update(i: number, gold: number, weight: number, rate: number): void {
    const gradient = this.#gradient;
    const rows = this.#weights.features;
    const squares = this.#squares;
    const { marginals } = this.#sums;
    for (let label = 0; label < LABELS; label++)
      gradient[label] = weight * ((label === gold ? 1 : 0) - (marginals[i * LABELS + label] ?? 0));
    const end = this.#from[i + 1] ?? 0;
    for (let k = this.#from[i] ?? 0; k < end; k++) {
      const at = this.#kept[k] ?? 0;
      for (let label = 0; label < LABELS; label++) {
        const g = gradient[label] ?? 0;
        if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
        const square = (squares[at + label] ?? 0) + g * g;
        squares[at + label] = square;
        rows[at + label] = (rows[at + label] ?? 0) + (rate * g) / (Math.sqrt(square) + DAMPING);
      }
    }
  }

  #updateMoves(first: number, length: number, weight: number, rate: number): void {
    const { moves } = this.#sums;
    const { transitions } = this.#weights;
    let before = OUTSIDE;
    for (let i = 0; i <= length; i++) {
      const label = i < length ? (this.#examples.labels[first + i] ?? 0) : OUTSIDE;
      moves[before * LABELS + label] = (moves[before * LABELS + label] ?? 0) - 1;
      before = label;
    }
    for (let move = 0; move < moves.length; move++) {
      const g = -weight * (moves[move] ?? 0);
      if (Math.abs(g) < NEGLIGIBLE) continue;
      const square = (this.#moveSquares[move] ?? 0) + g * g;
      this.#moveSquares[move] = square;
      transitions[move] = (transitions[move] ?? 0) + (rate * g) / (Math.sqrt(square) + MOVE_DAMPING);
    }
  }
}
