import { ownCopy } from './own-copy.ts';

/** What rows are made of. */
export interface RowsOptions {
  /** Numbers in a row. */
  size: number;
  /** Most forms that are remembered; before one more all are forgotten. */
  most: number;
  /** Adds the numbers of a form to a row of zeros. */
  add: (form: string, row: Float64Array) => void;
}

/** Rows to begin with. */
const FEW = 256;

/**
 * A row of numbers for each word form, worked out once. All rows lie in one stretch of memory: an array of its own costs
 * an engine three objects, as much again as its numbers.
 */
export class FormRows {
  /** The rows; another array once a form more was asked for. */
  values: Float32Array;
  readonly #options: RowsOptions;
  readonly #row: Float64Array;
  #starts = new Map<string, number>();

  constructor(options: RowsOptions) {
    this.#options = options;
    this.#row = new Float64Array(options.size);
    this.values = new Float32Array(Math.min(FEW, options.most) * options.size);
  }

  /** Where the row of a form begins among {@link values}, until another form is asked for. */
  at(form: string): number {
    return this.#starts.get(form) ?? this.#add(form);
  }

  #add(form: string): number {
    const { size, most, add } = this.#options;
    if (this.#starts.size >= most) this.#starts = new Map();
    const start = this.#starts.size * size;
    if (this.values.length < start + size) {
      const wider = new Float32Array(Math.min(2 * this.values.length, most * size));
      wider.set(this.values);
      this.values = wider;
    }
    this.#row.fill(0);
    add(form, this.#row);
    this.values.set(this.#row, start);
    this.#starts.set(ownCopy(form), start);
    return start;
  }
}
