import type { Sentence } from '../../text/document.ts';
import type { AttributionWeights } from './file.ts';
import { States } from './layers.ts';
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
  readonly #weights: AttributionWeights;
  readonly #distances: Float64Array;
  readonly #sides: Float64Array;
  readonly #projected = new States(LABELLER.size);
  readonly #anchor = new States(ENCODER.size);
  readonly #asAnchor = new States(LABELLER.size);
  readonly #inner = new States(LABELLER.size);
  readonly #scores = new States(LABELS);
  readonly #seen = new States(ENCODER.size + 2 * LABELLER.size);
  readonly #hidden = new States(HIDDEN);
  readonly #judged = new States(4);

  constructor(weights: AttributionWeights) {
    this.#weights = weights;
    this.#distances = weights.distances.numbers();
    this.#sides = weights.sides.numbers();
  }

  /** Takes the states of a document's tokens; to be called once before its windows are read. */
  take(states: States): void {
    states.project(this.#weights.here, this.#projected);
  }

  /** Reads the window around the token `anchor`, whose sentence is given. */
  read(states: States, anchor: number, { first, last }: Window, sentence: Sentence): Labelled {
    this.#fill(states, anchor, first, last, sentence);
    this.#inner.rectify();
    this.#inner.run(this.#weights.labeller);
    this.#inner.project(this.#weights.labels, this.#scores);
    const scores = this.#scores.values.subarray(this.#scores.at(0), this.#scores.at(last - first));
    for (let label = 0; label < LABELS; label++)
      if (label !== CUE) scores[(anchor - first) * LABELS + label] = -1e6;
    const labels = bestLabels(scores, this.#weights.moves, this.#weights.opening);
    return { labels, ...this.#judge(states, anchor, anchor - first) };
  }

  #fill(states: States, anchor: number, first: number, last: number, sentence: Sentence): void {
    const { size } = this.#inner;
    this.#anchor.clear(1);
    const from = states.at(anchor);
    this.#anchor.values.set(states.values.subarray(from, from + states.size), this.#anchor.at(0));
    this.#anchor.project(this.#weights.anchor, this.#asAnchor);
    this.#inner.clear(last - first);
    const own = this.#asAnchor.values.subarray(this.#asAnchor.at(0), this.#asAnchor.at(1));
    const target = this.#inner.values;
    for (let token = first; token < last; token++) {
      const at = this.#inner.at(token - first);
      const here = this.#projected.at(token);
      const distance = distanceRow(token - anchor) * size;
      const side = (token < sentence.first ? 2 : token < sentence.last ? 0 : 1) * size;
      for (let i = 0; i < size; i++)
        target[at + i] =
          (this.#projected.values[here + i] as number) +
          (own[i] as number) +
          (this.#distances[distance + i] as number) +
          (this.#sides[side + i] as number);
    }
  }

  #judge(states: States, anchor: number, place: number): { holds: number; speech: number } {
    const seen = this.#seen;
    seen.clear(1);
    const at = seen.at(0);
    const { size, values, count } = this.#inner;
    seen.values.set(states.values.subarray(states.at(anchor), states.at(anchor + 1)), at);
    seen.values.set(values.subarray(this.#inner.at(place), this.#inner.at(place + 1)), at + states.size);
    const most = at + states.size + size;
    for (let token = 0; token < count; token++) {
      const from = this.#inner.at(token);
      for (let i = 0; i < size; i++)
        if ((values[from + i] as number) > (seen.values[most + i] as number))
          seen.values[most + i] = values[from + i] as number;
    }
    const [inner, outer] = this.#weights.judge;
    seen.project(inner, this.#hidden);
    this.#hidden.rectify();
    this.#hidden.project(outer, this.#judged);
    const from = this.#judged.at(0);
    return { holds: this.#judged.values[from] ?? 0, speech: this.#judged.values[from + 1] ?? 0 };
  }
}

/** Row of a signed distance: singly up to 8, then by powers of the square root of two; from 16 on to the left. */
export function distanceRow(distance: number): number {
  const size = Math.abs(distance);
  const bucket = size <= 8 ? size : Math.min(15, 9 + Math.floor(2 * Math.log2(size / 9)));
  return distance < 0 ? bucket + 16 : bucket;
}
