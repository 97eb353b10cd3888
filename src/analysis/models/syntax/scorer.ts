import type { FormRows } from '../form-rows.ts';
import { widthOf } from '../kernel/dense.ts';
import type { Kernel, Step } from '../kernel/kernel.ts';
import { createPlainKernel } from '../kernel/plain/plain.ts';
import { States } from '../kernel/states.ts';
import type { WordTable } from '../word-table.ts';
import type { SyntaxWeights } from './file.ts';
import { ARC, DISTANCES, distanceRow, FORM, RELATION, STATE, WORD } from './shape.ts';
import { PARTS, RELATIONS } from './tree.ts';
import { wordVectors } from './word-vectors.ts';

const ROOT = RELATIONS.indexOf('root');
/** Above every score. */
const SURELY = 1e6;

/**
 * Scores the arcs of one sentence after another as Dozat and Manning (2017) do, with the distance as further evidence, and
 * the relation of an arc as Kiperwasser and Goldberg (2016).
 */
export class Scorer {
  readonly #steps: Steps;
  readonly #root: Float64Array;
  readonly #otherRoot: Float64Array;
  readonly #words: FormRows;
  readonly #away: Float64Array;
  readonly #input: States;
  readonly #low: States;
  readonly #states: States;
  readonly #dependent: States;
  readonly #weighed: States;
  readonly #head: States;
  readonly #distances: States;
  readonly #own: States;
  readonly #other: States;
  readonly #pair: States;
  readonly #relations: States;
  readonly #parts: States;

  constructor(weights: SyntaxWeights, words: WordTable, kernel: Kernel = createPlainKernel()) {
    this.#input = new States(WORD + FORM);
    this.#low = new States(2 * STATE);
    this.#states = new States(2 * STATE);
    this.#dependent = new States(ARC);
    this.#weighed = new States(ARC);
    this.#head = new States(ARC);
    this.#distances = new States(DISTANCES);
    this.#own = new States(RELATION);
    this.#other = new States(RELATION);
    this.#pair = new States(RELATION);
    this.#relations = new States(widthOf(RELATIONS.length));
    this.#parts = new States(widthOf(PARTS.length));
    this.#steps = stepsOf(weights, kernel);
    this.#root = weights.root;
    this.#otherRoot = weights.otherRoot;
    this.#words = wordVectors(weights.vocabulary, words, weights.tables);
    this.#away = weights.away.numbers();
  }

  /** Takes a sentence, of which the other methods tell. */
  read(words: readonly string[]): void {
    const steps = this.#steps;
    const input = this.#input;
    input.resize(words.length);
    for (const [token, word] of words.entries()) {
      const from = this.#words.at(word);
      const known = this.#words.values;
      const to = input.at(token);
      for (let i = 0; i < input.size; i++) input.values[to + i] = known[from + i] as number;
    }
    steps.lower(this.#input, this.#low);
    steps.upper(this.#low, this.#states);
    steps.dependent(this.#states, this.#dependent);
    this.#dependent.rectify();
    steps.weigh(this.#dependent, this.#weighed);
    steps.distances(this.#dependent, this.#distances);
    steps.head(this.#states, this.#head);
    this.#head.rectify();
    steps.own(this.#states, this.#own);
    steps.other(this.#states, this.#other);
  }

  /** Scores by `dependent * (count + 1) + head`, both counted from 1; 0 is the root. */
  arcs(): Float64Array {
    const { count } = this.#states;
    const size = count + 1;
    const heads = new Float64Array(size * ARC);
    heads.set(this.#root);
    heads.set(this.#head.values.subarray(0, this.#head.at(count)), ARC);
    const scores = new Float64Array(size * size);
    for (let token = 0; token < count; token++) {
      const near = this.#distances.at(token);
      // The root has the row of distance 0.
      for (let head = 0; head < size; head++)
        scores[(token + 1) * size + head] =
          this.#product(token, heads, head * ARC) + this.#distance(near, head === 0 ? 0 : head - 1 - token);
    }
    return scores;
  }

  /** Of a token as a dependent with what stands for a head from `at` on. */
  #product(token: number, heads: Float64Array, at: number): number {
    const { values } = this.#weighed;
    const from = this.#weighed.at(token);
    // Two sums, so that neither waits for itself at every step.
    let even = 0;
    let odd = 0;
    for (let i = 0; i < ARC; i += 2) {
      even += (values[from + i] as number) * (heads[at + i] as number);
      odd += (values[from + i + 1] as number) * (heads[at + i + 1] as number);
    }
    return even + odd;
  }

  #distance(from: number, distance: number): number {
    return this.#distances.values[from + distanceRow(distance)] as number;
  }

  /**
   * The number of each token's relation to its head (counted from 1, 0 for the root), by `heads[token + 1]`; none but
   * the root's token has that of the root.
   */
  relations(heads: Int32Array): Uint8Array {
    const { count } = this.#states;
    const pair = this.#pair;
    pair.resize(count);
    for (let token = 0; token < count; token++) {
      const head = (heads[token + 1] ?? 0) - 1;
      const other = head < 0 ? this.#otherRoot : this.#other.values;
      const from = head < 0 ? 0 : this.#other.at(head);
      const away = distanceRow(head < 0 ? 0 : head - token) * RELATION;
      const own = this.#own.at(token);
      const at = pair.at(token);
      for (let i = 0; i < RELATION; i++)
        pair.values[at + i] =
          (this.#own.values[own + i] as number) +
          (other[from + i] as number) +
          (this.#away[away + i] as number);
    }
    pair.rectify();
    this.#steps.relations(pair, this.#relations);
    for (let token = 0; token < count; token++)
      this.#relations.values[this.#relations.at(token) + ROOT] = heads[token + 1] === 0 ? SURELY : -SURELY;
    return best(this.#relations, RELATIONS.length);
  }

  /** The number of each token's part of speech. */
  parts(): Uint8Array {
    this.#steps.parts(this.#low, this.#parts);
    return best(this.#parts, PARTS.length);
  }
}

type Steps = Record<
  'lower' | 'upper' | 'dependent' | 'weigh' | 'distances' | 'head' | 'own' | 'other' | 'relations' | 'parts',
  Step
>;

function stepsOf(weights: SyntaxWeights, kernel: Kernel): Steps {
  const [lower, upper] = weights.layers;
  return {
    lower: kernel.recurrent(lower),
    upper: kernel.recurrent(upper),
    dependent: kernel.dense(weights.dependent),
    weigh: kernel.dense(weights.weigh),
    distances: kernel.dense(weights.distances),
    head: kernel.dense(weights.head),
    own: kernel.dense(weights.own),
    other: kernel.dense(weights.other),
    relations: kernel.dense(weights.relations),
    parts: kernel.dense(weights.parts),
  };
}

/** The likeliest label of each state. */
function best(scores: States, labels: number): Uint8Array {
  return Uint8Array.from({ length: scores.count }, (_, token) => {
    const from = scores.at(token);
    let most = 0;
    for (let label = 1; label < labels; label++)
      if ((scores.values[from + label] as number) > (scores.values[from + most] as number)) most = label;
    return most;
  });
}
