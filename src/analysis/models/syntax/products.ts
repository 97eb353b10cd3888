/** Rows are multiplied in fours. */
const FOUR = 4;

/**
 * The product of each of `count` rows of `x` with each of `size` rows of `y`, rows of `length` numbers, as rows of {@link productsWidth}
 * products. `x` needs room up to the next four rows.
 */
export function products(
  x: Float32Array,
  count: number,
  y: Float64Array,
  size: number,
  length: number,
): Float64Array {
  const width = productsWidth(size);
  const all = new Float64Array((count + FOUR) * width);
  multiply(x, count, sideBySide(y, size, length), length, width, all);
  return all;
}

/** Products in a row, the last of which may be of nothing. */
export const productsWidth = (size: number): number => Math.ceil(size / FOUR) * FOUR;

/** Four rows next to each other, number by number. */
function sideBySide(rows: Float64Array, size: number, length: number): Float64Array {
  const all = new Float64Array(productsWidth(size) * length);
  for (let row = 0; row < size; row++) {
    const within = row % FOUR;
    for (let i = 0; i < length; i++)
      all[(row - within) * length + i * FOUR + within] = rows[row * length + i] as number;
  }
  return all;
}

/** Four rows by four at a time keep the sums at hand. */
function multiply(
  x: Float32Array,
  count: number,
  y: Float64Array,
  length: number,
  width: number,
  all: Float64Array,
): void {
  for (let column = 0; column < width; column += FOUR) {
    for (let row = 0; row < count; row += FOUR) {
      let p0 = 0;
      let p1 = 0;
      let p2 = 0;
      let p3 = 0;
      let q0 = 0;
      let q1 = 0;
      let q2 = 0;
      let q3 = 0;
      let r0 = 0;
      let r1 = 0;
      let r2 = 0;
      let r3 = 0;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let w = column * length;
      const first = row * length;
      for (let i = first; i < first + length; i++, w += FOUR) {
        const w0 = y[w] as number;
        const w1 = y[w + 1] as number;
        const w2 = y[w + 2] as number;
        const w3 = y[w + 3] as number;
        const p = x[i] as number;
        p0 += p * w0;
        p1 += p * w1;
        p2 += p * w2;
        p3 += p * w3;
        const q = x[i + length] as number;
        q0 += q * w0;
        q1 += q * w1;
        q2 += q * w2;
        q3 += q * w3;
        const r = x[i + 2 * length] as number;
        r0 += r * w0;
        r1 += r * w1;
        r2 += r * w2;
        r3 += r * w3;
        const s = x[i + 3 * length] as number;
        s0 += s * w0;
        s1 += s * w1;
        s2 += s * w2;
        s3 += s * w3;
      }
      let at = row * width + column;
      all[at] = p0;
      all[at + 1] = p1;
      all[at + 2] = p2;
      all[at + 3] = p3;
      at += width;
      all[at] = q0;
      all[at + 1] = q1;
      all[at + 2] = q2;
      all[at + 3] = q3;
      at += width;
      all[at] = r0;
      all[at + 1] = r1;
      all[at + 2] = r2;
      all[at + 3] = r3;
      at += width;
      all[at] = s0;
      all[at + 1] = s1;
      all[at + 2] = s2;
      all[at + 3] = s3;
    }
  }
}
