import type { FeatureWeights } from './feature-weights.ts';
import type { Features } from './features.ts';
import { LABELS } from './labels.ts';
import { REACH, type WordForm } from './word-form.ts';

/** Rows to begin with, and those that are kept when all are forgotten. */
const FEW = 1024;

/**
 * What a word form adds to the scores of the labels by itself, at each place around a token: summed once, and kept in one
 * stretch of memory.
 */
export class AloneSums {
  /** {@link LABELS} numbers a row; another array once a row more was asked for. */
  values = new Float32Array(FEW * LABELS);
  readonly #features: Features;
  readonly #weights: FeatureWeights;
  #count = 0;

  constructor(features: Features, weights: FeatureWeights) {
    this.#features = features;
    this.#weights = weights;
  }

  /** Where the row of a form begins among {@link values}, at a place (-2 … 2) from the token, until another is asked for. */
  at(word: WordForm, place: number): number {
    const known = word.rows[place + REACH] as number;
    return (known >= 0 ? known : this.#add(word, place)) * LABELS;
  }

  /** Forgets all rows; whatever forms are used again must have forgotten theirs. */
  forget(): void {
    this.#count = 0;
    this.values = new Float32Array(FEW * LABELS);
  }

  #add(word: WordForm, place: number): number {
    const row = this.#count++;
    const start = row * LABELS;
    if (this.values.length < start + LABELS) {
      const wider = new Float32Array(2 * this.values.length);
      wider.set(this.values);
      this.values = wider;
    }
    const features = this.#features;
    features.count = 0;
    features.alone(word, place);
    this.#weights.addTo(this.values, start, features.codes, features.count);
    word.rows[place + REACH] = row;
    return row;
  }
}
