/** Rows of numbers kept as bytes, each row with its scale. */
export class Table {
  readonly rows: number;
  readonly #size: number;
  readonly #scales: Float32Array;
  readonly #bytes: Int8Array;

  constructor(scales: Float32Array, bytes: Int8Array) {
    this.rows = scales.length;
    this.#size = bytes.length / scales.length;
    this.#scales = scales;
    this.#bytes = bytes;
  }

  /** Adds a row to the numbers of `target` from `from` on. */
  addRow(row: number, target: Float64Array, from: number): void {
    const scale = this.#scales[row] ?? 0;
    const bytes = this.#bytes;
    const first = row * this.#size;
    const end = first + this.#size;
    for (let i = first, to = from; i < end; i++, to++)
      target[to] = (target[to] as number) + scale * (bytes[i] as number);
  }

  /** All rows as numbers, one behind the other. */
  numbers(): Float64Array {
    const all = new Float64Array(this.#bytes.length);
    for (let row = 0; row < this.rows; row++) this.addRow(row, all, row * this.#size);
    return all;
  }
}
