/** Rows that a tile reads and makes; see {@link Tiles}. */
export const READ = 6;
export const MADE = 4;
/** Row numbers of a tile. */
export const ROWS = READ + MADE;

/**
 * Cuts the rows of a sequence into tiles for convolutions of width three whose places lie `dilation` apart: each tile makes
 * four rows, of these and the rows beside them.
 */
export class Tiles {
  count = 0;
  /** {@link ROWS} numbers a tile: the rows read, then the rows made; -1 stands for none. */
  rows = new Int32Array(0);
  /** The rows by how many steps of `dilation` lie between them, and none before, between and behind those that no steps join. */
  #order = new Int32Array(0);

  cut(length: number, dilation: number): void {
    const groups = Math.min(dilation, length);
    const places = length + groups;
    this.count = Math.ceil((places - 1) / MADE);
    const last = this.count * MADE + 2;
    if (this.#order.length < last) {
      this.#order = new Int32Array(2 * last);
      this.rows = new Int32Array((2 * last * ROWS) / MADE);
    }
    const order = this.#order;
    let at = 0;
    order[at++] = -1;
    for (let rest = 0; rest < groups; rest++) {
      for (let row = rest; row < length; row += dilation) order[at++] = row;
      order[at++] = -1;
    }
    order.fill(-1, at, last);
    const { rows } = this;
    for (let tile = 0, to = 0; tile < this.count; tile++, to += ROWS) {
      const from = tile * MADE;
      for (let i = 0; i < READ; i++) rows[to + i] = order[from + i] as number;
      for (let i = 0; i < MADE; i++) rows[to + READ + i] = order[from + 1 + i] as number;
    }
  }
}
