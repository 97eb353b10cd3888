/** Rows behind the last, for what stands in no row and for what nobody needs; whatever stands in them. */
const SLACK = 2;
/** Room for more numbers than this is given back: an article of some 2,500 words fits, what is longer is rare. */
export const KEPT = 131_072;

/** Rows of numbers, one row a token; their room is used again and again. */
export class States {
  /** Numbers in a row. */
  readonly size: number;
  values: Float32Array = new Float32Array(0);
  count = 0;
  #spare: Float32Array = new Float32Array(0);

  constructor(size: number) {
    this.size = size;
  }

  /** Makes room for `count` rows, whatever stands in them. What a far longer text needed before is given back. */
  resize(count: number): void {
    const needed = (count + SLACK) * this.size;
    this.count = count;
    const { length } = this.values;
    if (length < needed || length > Math.max(needed, KEPT))
      this.values = new Float32Array(Math.max(needed, Math.min(2 * needed, KEPT)));
  }

  /** To be called when nobody needs the rows any more: room that only a long text needs is given back. */
  release(): void {
    this.resize(0);
    if (this.#spare.length > KEPT) this.#spare = new Float32Array(0);
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
  spare(): Float32Array {
    if (this.#spare.length !== this.values.length) this.#spare = new Float32Array(this.values.length);
    return this.#spare;
  }

  swap(): void {
    [this.values, this.#spare] = [this.spare(), this.values];
  }
}
