import type { TextDocument } from '../../text/document.ts';
import type { Stretch } from '../../text/quotation-marks.ts';
import type { FormRows } from '../form-rows.ts';
import { widthOf } from '../kernel/dense.ts';
import type { Kernel, Step } from '../kernel/kernel.ts';
import { States } from '../kernel/states.ts';
import type { Entity } from '../recogniser.ts';
import type { WordTable } from '../word-table.ts';
import { OF_FORM } from './columns.ts';
import type { AttributionWeights } from './file.ts';
import { placeColumns } from './place-columns.ts';
import { PlaceStates } from './place-states.ts';
import { ENCODER, HIDDEN } from './shape.ts';
import { wordStates } from './word-states.ts';

/** Reads a document as a whole. */
export class Encoder {
  /** State of each token. */
  readonly states: States;
  readonly #words: FormRows;
  readonly #places: PlaceStates;
  readonly #convolve: (states: States) => void;
  readonly #toHidden: Step;
  readonly #toScores: Step;
  readonly #hidden: States;
  readonly #scores: States;

  constructor(weights: AttributionWeights, words: WordTable, kernel: Kernel) {
    this.states = new States(ENCODER.size);
    this.#hidden = new States(HIDDEN);
    this.#scores = new States(widthOf(1));
    this.#places = new PlaceStates(weights.tables.slice(OF_FORM), weights.bias);
    this.#convolve = kernel.convolutions(weights.encoder);
    [this.#toHidden, this.#toScores] = [kernel.dense(weights.cue[0]), kernel.dense(weights.cue[1])];
    this.#words = wordStates(weights.vocabulary, words, weights.tables);
  }

  /** Fills {@link states}. */
  read(doc: TextDocument, entities: readonly (readonly Entity[])[], stretches: readonly Stretch[]): void {
    const { states } = this;
    const { size } = states;
    states.resize(doc.tokens.length);
    const { values } = states;
    const places = placeColumns(doc, entities, stretches);
    for (const [token, { text }] of doc.tokens.entries()) {
      const own = this.#words.at(text);
      const words = this.#words.values;
      const place = this.#places.get(places, token);
      const at = states.at(token);
      for (let i = 0; i < size; i++) {
        const sum = (words[own + i] as number) + (place[i] as number);
        values[at + i] = sum > 0 ? sum : 0;
      }
    }
    this.#convolve(states);
  }

  /** For each token how far it is from being no cue, as the logarithm of the odds. */
  cues(): Float64Array {
    this.#toHidden(this.states, this.#hidden);
    this.#hidden.rectify();
    this.#toScores(this.#hidden, this.#scores);
    const cues = new Float64Array(this.states.count);
    for (let token = 0; token < cues.length; token++)
      cues[token] = this.#scores.values[this.#scores.at(token)] as number;
    return cues;
  }

  /** To be called when the states have been read. */
  release(): void {
    for (const states of [this.states, this.#hidden, this.#scores]) states.release();
  }
}
