import type { TextDocument } from '../../text/document.ts';
import type { Stretch } from '../../text/quotation-marks.ts';
import type { Entity } from '../recogniser.ts';
import type { WordTable } from '../word-table.ts';
import { OF_FORM } from './columns.ts';
import type { AttributionWeights } from './file.ts';
import { States } from './layers.ts';
import { OF_PLACE, placeColumns } from './place-columns.ts';
import { ENCODER, HIDDEN } from './shape.ts';
import { WordStates } from './word-states.ts';

/** Reads a document as a whole. */
export class Encoder {
  /** State of each token. */
  readonly states = new States(ENCODER.size);
  readonly #words: WordStates;
  readonly #weights: AttributionWeights;
  readonly #hidden = new States(HIDDEN);
  readonly #scores = new States(4);

  constructor(weights: AttributionWeights, words: WordTable) {
    this.#weights = weights;
    this.#words = new WordStates(weights.vocabulary, words, weights.tables);
  }

  /** Fills {@link states}. */
  read(doc: TextDocument, entities: readonly (readonly Entity[])[], stretches: readonly Stretch[]): void {
    const { bias, encoder, tables } = this.#weights;
    const { states } = this;
    const { size } = states;
    this.#words.forget();
    states.clear(doc.tokens.length);
    const places = placeColumns(doc, entities, stretches);
    for (const [token, { text }] of doc.tokens.entries()) {
      const own = this.#words.get(text);
      const at = states.at(token);
      for (let i = 0; i < size; i++) states.values[at + i] = (own[i] as number) + (bias[i] as number);
      for (let column = 0; column < OF_PLACE; column++)
        tables[OF_FORM + column]?.addRow(places[token * OF_PLACE + column] ?? 0, states.values, at);
    }
    states.rectify();
    states.run(encoder);
  }

  /** For each token how far it is from being no cue, as the logarithm of the odds. */
  cues(): Float64Array {
    const [inner, outer] = this.#weights.cue;
    this.states.project(inner, this.#hidden);
    this.#hidden.rectify();
    this.#hidden.project(outer, this.#scores);
    return Float64Array.from(
      { length: this.states.count },
      (_, token) => this.#scores.values[this.#scores.at(token)] ?? 0,
    );
  }
}
