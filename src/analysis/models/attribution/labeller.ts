import type { Sentence } from '../../text/document.ts';
import { widthOf } from '../kernel/dense.ts';
import type { Kernel, Step } from '../kernel/kernel.ts';
import { States } from '../kernel/states.ts';
import type { AttributionWeights } from './file.ts';
import { CUE, ENCODER, HIDDEN, LABELLER, LABELS } from './shape.ts';
import { bestLabels } from './viterbi.ts';
import type { Window } from './windows.ts';

/** A window as read from one cue in it. */
export interface Labelled {
  /** A label for each token of the window. */
  labels: Uint8Array;
  /** Logarithms of the odds that there is a relation at all, and that it is speech. */
  holds: number;
  speech: number;
}

/** Reads the windows around the cues of one document after another. */
export class Labeller {
  readonly #moves: Float32Array;
  readonly #opening: Float32Array;
  readonly #distances: Float64Array;
  readonly #sides: Float64Array;
  readonly #sided: Float64Array;
  readonly #toHere: Step;
  readonly #toAnchor: Step;
  readonly #convolve: (states: States) => void;
  readonly #toScores: Step;
  readonly #toHidden: Step;
  readonly #toJudged: Step;
  readonly #projected: States;
  readonly #anchor: States;
  readonly #asAnchor: States;
  readonly #inner: States;
  readonly #scores: States;
  readonly #seen: States;
  readonly #hidden: States;
  readonly #judged: States;

  constructor(weights: AttributionWeights, kernel: Kernel) {
    this.#projected = new States(LABELLER.size);
    this.#anchor = new States(ENCODER.size);
    this.#asAnchor = new States(LABELLER.size);
    this.#inner = new States(LABELLER.size);
    this.#scores = new States(widthOf(LABELS));
    this.#seen = new States(ENCODER.size + 2 * LABELLER.size);
    this.#hidden = new States(HIDDEN);
    this.#judged = new States(widthOf(2));
    this.#moves = weights.moves;
    this.#opening = weights.opening;
    this.#toHere = kernel.dense(weights.here);
    this.#toAnchor = kernel.dense(weights.anchor);
    this.#convolve = kernel.convolutions(weights.labeller);
    this.#toScores = kernel.dense(weights.labels);
    [this.#toHidden, this.#toJudged] = [kernel.dense(weights.judge[0]), kernel.dense(weights.judge[1])];
    this.#distances = weights.distances.numbers();
    this.#sides = weights.sides.numbers();
    this.#sided = new Float64Array(this.#sides.length);
  }

  /** Takes the states of a document's tokens; to be called once before its windows are read. */
  take(states: States): void {
    this.#toHere(states, this.#projected);
  }

  /** To be called when all windows have been read. */
  release(): void {
    this.#projected.release();
  }

  /** Reads the window around the token `anchor`, whose sentence is given. */
  read(states: States, anchor: number, { first, last }: Window, sentence: Sentence): Labelled {
    this.#fill(states, anchor, first, last, sentence);
    this.#convolve(this.#inner);
    this.#toScores(this.#inner, this.#scores);
    const scores = labelScores(this.#scores);
    for (let label = 0; label < LABELS; label++)
      if (label !== CUE) scores[(anchor - first) * LABELS + label] = -1e6;
    const labels = bestLabels(scores, this.#moves, this.#opening);
    return { labels, ...this.#judge(states, anchor, anchor - first) };
  }

  #fill(states: States, anchor: number, first: number, last: number, sentence: Sentence): void {
    const { size } = this.#inner;
    this.#anchor.resize(1);
    const from = states.at(anchor);
    this.#anchor.values.set(states.values.subarray(from, from + states.size), this.#anchor.at(0));
    this.#toAnchor(this.#anchor, this.#asAnchor);
    this.#inner.resize(last - first);
    // What the cue adds to each sentence is the same for all of its tokens.
    for (let i = 0; i < this.#sided.length; i++)
      this.#sided[i] = (this.#asAnchor.values[i % size] as number) + (this.#sides[i] as number);
    const target = this.#inner.values;
    const projected = this.#projected.values;
    const distances = this.#distances;
    const sided = this.#sided;
    for (let token = first; token < last; token++) {
      const at = this.#inner.at(token - first);
      const here = this.#projected.at(token);
      const distance = distanceRow(token - anchor) * size;
      const side = (token < sentence.first ? 2 : token < sentence.last ? 0 : 1) * size;
      for (let i = 0; i < size; i++) {
        const sum =
          (projected[here + i] as number) + (distances[distance + i] as number) + (sided[side + i] as number);
        target[at + i] = sum > 0 ? sum : 0;
      }
    }
  }

  #judge(states: States, anchor: number, place: number): { holds: number; speech: number } {
    const seen = this.#seen;
    seen.resize(1);
    const at = seen.at(0);
    const { size, values, count } = this.#inner;
    seen.values.set(states.values.subarray(states.at(anchor), states.at(anchor + 1)), at);
    seen.values.set(values.subarray(this.#inner.at(place), this.#inner.at(place + 1)), at + states.size);
    const most = at + states.size + size;
    seen.values.fill(0, most, most + size);
    const pooled = seen.values;
    for (let from = 0; from < count * size; from += size)
      for (let i = 0; i < size; i++) {
        const value = values[from + i] as number;
        if (value > (pooled[most + i] as number)) pooled[most + i] = value;
      }
    this.#toHidden(seen, this.#hidden);
    this.#hidden.rectify();
    this.#toJudged(this.#hidden, this.#judged);
    const from = this.#judged.at(0);
    return { holds: this.#judged.values[from] ?? 0, speech: this.#judged.values[from + 1] ?? 0 };
  }
}

/** The scores without what fills up their rows. */
function labelScores({ count, size, values }: States): Float64Array {
  const scores = new Float64Array(count * LABELS);
  for (let token = 0; token < count; token++)
    for (let label = 0; label < LABELS; label++)
      scores[token * LABELS + label] = values[token * size + label] as number;
  return scores;
}

/** Row of a signed distance: singly up to 8, then by powers of the square root of two; from 16 on to the left. */
export function distanceRow(distance: number): number {
  const size = Math.abs(distance);
  const bucket = size <= 8 ? size : Math.min(15, 9 + Math.floor(2 * Math.log2(size / 9)));
  return distance < 0 ? bucket + 16 : bucket;
}
