import { OF_PLACE } from './place-columns.ts';
import type { Table } from './table.ts';

/** What each place adds to the state of its token, summed once per kind of place: there are some two thousand. */
export class PlaceStates {
  readonly #tables: readonly Table[];
  readonly #bias: Float32Array;
  readonly #known: (Float64Array | undefined)[] = [];

  /** @param bias is added to each sum */
  constructor(tables: readonly Table[], bias: Float32Array) {
    this.#tables = tables;
    this.#bias = bias;
  }

  /** The sum for a token, by the columns of all tokens; see `placeColumns`. */
  get(columns: Uint8Array, token: number): Float64Array {
    const first = token * OF_PLACE;
    let key = 0;
    for (const [column, table] of this.#tables.entries())
      key = key * table.rows + (columns[first + column] as number);
    const known = this.#known[key];
    if (known !== undefined) return known;
    const sum = Float64Array.from(this.#bias);
    for (const [column, table] of this.#tables.entries())
      table.addRow(columns[first + column] as number, sum, 0);
    this.#known[key] = sum;
    return sum;
  }
}
