import type { TextDocument } from '../../text/document.ts';
import type { Stretch } from '../../text/quotation-marks.ts';
import { widthOf } from '../kernel/dense.ts';
import type { Kernel, Step } from '../kernel/kernel.ts';
import { States } from '../kernel/states.ts';
import type { Entity } from '../recogniser.ts';
import type { WordTable } from '../word-table.ts';
import { OF_FORM } from './columns.ts';
import type { AttributionWeights } from './file.ts';
import { OF_PLACE, placeColumns } from './place-columns.ts';
import { ENCODER, HIDDEN } from './shape.ts';
import type { Table } from './table.ts';
import { WordStates } from './word-states.ts';

/** Reads a document as a whole. */
export class Encoder {
  /** State of each token. */
  readonly states = new States(ENCODER.size);
  readonly #words: WordStates;
  readonly #bias: Float32Array;
  readonly #tables: readonly Table[];
  readonly #convolve: (states: States) => void;
  readonly #toHidden: Step;
  readonly #toScores: Step;
  readonly #hidden = new States(HIDDEN);
  readonly #scores = new States(widthOf(1));

  constructor(weights: AttributionWeights, words: WordTable, kernel: Kernel) {
    this.#bias = weights.bias;
    this.#tables = weights.tables.slice(OF_FORM);
    this.#convolve = kernel.convolutions(weights.encoder);
    [this.#toHidden, this.#toScores] = [kernel.dense(weights.cue[0]), kernel.dense(weights.cue[1])];
    this.#words = new WordStates(weights.vocabulary, words, weights.tables);
  }

  /** Fills {@link states}. */
  read(doc: TextDocument, entities: readonly (readonly Entity[])[], stretches: readonly Stretch[]): void {
    const { states } = this;
    const { size } = states;
    const bias = this.#bias;
    this.#words.forget();
    states.resize(doc.tokens.length);
    const places = placeColumns(doc, entities, stretches);
    for (const [token, { text }] of doc.tokens.entries()) {
      const own = this.#words.get(text);
      const at = states.at(token);
      for (let i = 0; i < size; i++) states.values[at + i] = (own[i] as number) + (bias[i] as number);
      for (let column = 0; column < OF_PLACE; column++)
        this.#tables[column]?.addRow(places[token * OF_PLACE + column] ?? 0, states.values, at);
    }
    states.rectify();
    this.#convolve(states);
  }

  /** For each token how far it is from being no cue, as the logarithm of the odds. */
  cues(): Float64Array {
    this.#toHidden(this.states, this.#hidden);
    this.#hidden.rectify();
    this.#toScores(this.#hidden, this.#scores);
    return Float64Array.from(
      { length: this.states.count },
      (_, token) => this.#scores.values[this.#scores.at(token)] ?? 0,
    );
  }
}
