/** Rows of zeros or of old numbers behind the last: kernels work out rows in fours. */
const SLACK = 4;

/** Rows of numbers, one row a token; their room is used again and again. */
export class States {
  /** Numbers in a row. */
  readonly size: number;
  values = new Float64Array(0);
  count = 0;
  #spare = new Float64Array(0);

  constructor(size: number) {
    this.size = size;
  }

  /** Makes room for `count` rows, whatever stands in them. */
  resize(count: number): void {
    const needed = (count + SLACK) * this.size;
    this.count = count;
    if (this.values.length < needed) this.values = new Float64Array(needed * 2);
  }

  /** Where the row of a token begins among the values. */
  at(token: number): number {
    return token * this.size;
  }

  /** What is below zero becomes zero. */
  rectify(): void {
    const { values } = this;
    const end = this.at(this.count);
    for (let i = 0; i < end; i++) if ((values[i] as number) < 0) values[i] = 0;
  }

  /** As much room as the values have, to write new ones into; {@link swap} makes them the values. */
  spare(): Float64Array<ArrayBuffer> {
    if (this.#spare.length < this.values.length) this.#spare = new Float64Array(this.values.length);
    return this.#spare;
  }

  swap(): void {
    [this.values, this.#spare] = [this.spare(), this.values];
  }
}
