/** Rows that a tile reads and makes; see {@link Tiles}. */
export const READ = 6;
export const MADE = 4;
/** Row numbers of a tile. */
export const ROWS = READ + MADE;

/**
 * Cuts the rows of a sequence into tiles for convolutions of width three whose places lie `dilation` apart: each tile makes
 * four rows that lie as far apart, of these and the rows beside them.
 */
export class Tiles {
  count = 0;
  /** {@link ROWS} numbers a tile: the rows read, then the rows made; -1 stands for none. */
  rows = new Int32Array(0);

  cut(length: number, dilation: number): void {
    this.count = 0;
    const most = Math.ceil(length / MADE) + dilation;
    if (this.rows.length < most * ROWS) this.rows = new Int32Array(2 * most * ROWS);
    const { rows } = this;
    let at = 0;
    for (let rest = 0; rest < Math.min(dilation, length); rest++)
      for (let first = rest; first < length; first += MADE * dilation) {
        for (let i = 0, row = first - dilation; i < READ; i++, row += dilation)
          rows[at + i] = row >= 0 && row < length ? row : -1;
        for (let i = 0; i < MADE; i++) rows[at + READ + i] = rows[at + 1 + i] as number;
        at += ROWS;
        this.count++;
      }
  }
}
