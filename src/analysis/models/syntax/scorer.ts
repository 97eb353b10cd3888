import { layOut } from '../attribution/dense.ts';
import { States } from '../attribution/layers.ts';
import { MARGIN, multiply } from '../attribution/multiply.ts';
import type { WordTable } from '../word-table.ts';
import type { SyntaxWeights } from './file.ts';
import { RecurrentReader } from './recurrent.ts';
import { ARC, DISTANCES, distanceRow, FORM, RELATION, STATE, WORD } from './shape.ts';
import { PARTS, RELATIONS } from './tree.ts';
import { WordVectors } from './word-vectors.ts';

const ROOT = RELATIONS.indexOf('root');
/** Above every score. */
const SURELY = 1e6;
const FOUR = 4;
const padded = (outputs: number): number => Math.ceil(outputs / FOUR) * FOUR;

/**
 * Scores the arcs of one sentence after another as Dozat and Manning (2017) do, with the distance as further evidence, and
 * the relation of an arc as Kiperwasser and Goldberg (2016).
 */
export class Scorer {
  readonly #weights: SyntaxWeights;
  readonly #words: WordVectors;
  readonly #away: Float64Array;
  readonly #reader = new RecurrentReader();
  readonly #input = new States(WORD + FORM);
  readonly #low = new States(2 * STATE);
  readonly #states = new States(2 * STATE);
  readonly #dependent = new States(ARC);
  readonly #weighed = new States(ARC);
  readonly #head = new States(ARC);
  readonly #distances = new States(DISTANCES);
  readonly #own = new States(RELATION);
  readonly #other = new States(RELATION);
  readonly #pair = new States(RELATION);
  readonly #relations = new States(padded(RELATIONS.length));
  readonly #parts = new States(padded(PARTS.length));

  constructor(weights: SyntaxWeights, words: WordTable) {
    this.#weights = weights;
    this.#words = new WordVectors(weights.vocabulary, words, weights.tables);
    this.#away = weights.away.numbers();
  }

  /** Takes a sentence, of which the other methods tell. */
  read(words: readonly string[]): void {
    const { layers, dependent, head, weigh, distances, own, other } = this.#weights;
    this.#input.clear(words.length);
    for (const [token, word] of words.entries())
      this.#input.values.set(this.#words.get(word), this.#input.at(token));
    this.#reader.read(layers[0], this.#input, this.#low);
    this.#reader.read(layers[1], this.#low, this.#states);
    this.#states.project(dependent, this.#dependent);
    this.#dependent.rectify();
    this.#dependent.project(weigh, this.#weighed);
    this.#dependent.project(distances, this.#distances);
    this.#states.project(head, this.#head);
    this.#head.rectify();
    this.#states.project(own, this.#own);
    this.#states.project(other, this.#other);
  }

  /** Scores by `dependent * (count + 1) + head`, both counted from 1; 0 is the root. */
  arcs(): Float64Array {
    const { count } = this.#states;
    const size = count + 1;
    const heads = new Float64Array(size * ARC);
    heads.set(this.#weights.root);
    heads.set(this.#head.values.subarray(this.#head.at(0), this.#head.at(count)), ARC);
    const all = layOut(heads, new Float32Array(size), ARC);
    const products = new Float64Array((count + 2 * MARGIN) * all.outputs);
    multiply(this.#weighed.values, count, all, products);
    const scores = new Float64Array(size * size);
    for (let token = 0; token < count; token++) {
      const near = this.#distances.at(token);
      const from = (token + MARGIN) * all.outputs;
      // The root has the row of distance 0.
      for (let head = 0; head < size; head++)
        scores[(token + 1) * size + head] =
          (products[from + head] as number) + this.#distance(near, head === 0 ? 0 : head - 1 - token);
    }
    return scores;
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
    pair.clear(count);
    for (let token = 0; token < count; token++) {
      const head = (heads[token + 1] ?? 0) - 1;
      const other = head < 0 ? this.#weights.otherRoot : this.#other.values;
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
    pair.project(this.#weights.relations, this.#relations);
    for (let token = 0; token < count; token++)
      this.#relations.values[this.#relations.at(token) + ROOT] = heads[token + 1] === 0 ? SURELY : -SURELY;
    return best(this.#relations, RELATIONS.length);
  }

  /** The number of each token's part of speech. */
  parts(): Uint8Array {
    this.#low.project(this.#weights.parts, this.#parts);
    return best(this.#parts, PARTS.length);
  }
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
