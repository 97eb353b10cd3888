import { widthOf } from '../dense.ts';
import type { Convolution } from '../layers.ts';
import type { Numbers, States } from '../states.ts';
import { READ, ROWS, Tiles } from '../tiles.ts';
import { transformed } from '../winograd.ts';
import { type Layout, layOut } from './layout.ts';
import { multiply } from './multiply.ts';

/** Tiles worked out together: their numbers stay in the fastest cache. A multiple of four. */
const BLOCK = 16;

/** Convolutions by Winograd's F(4, 3), which takes half the products. */
export function convolutionsOf(layers: readonly Convolution[]): (states: States) => void {
  const laidOut = layers.map(({ dilation, mix }) => ({
    dilation,
    bias: mix.bias,
    products: transformed(mix).map(layOut),
  }));
  const size = layers[0]?.mix.outputs ?? 0;
  const tiles = new Tiles();
  const read = new Float64Array(READ * BLOCK * size);
  const made = new Float64Array(READ * BLOCK * widthOf(size));
  return (states) => {
    for (const { dilation, bias, products } of laidOut) {
      tiles.cut(states.count, dilation);
      const target = states.spare();
      for (let first = 0; first < tiles.count; first += BLOCK) {
        const count = Math.min(BLOCK, tiles.count - first);
        for (let tile = 0; tile < count; tile++)
          readTile(states.values, size, tiles.rows, (first + tile) * ROWS, read, tile * size);
        multiplyEach(products, count, size, read, made);
        for (let tile = 0; tile < count; tile++)
          makeTile(made, tile * widthOf(size), tiles.rows, (first + tile) * ROWS, {
            from: states.values,
            to: target,
            size,
            bias,
          });
      }
      states.swap();
    }
  };
}

function multiplyEach(
  products: readonly Layout[],
  count: number,
  size: number,
  read: Float64Array,
  made: Float64Array,
): void {
  let from = 0;
  let to = 0;
  for (const product of products) {
    multiply(read, count, product, made, from, to);
    from += BLOCK * size;
    to += BLOCK * product.outputs;
  }
}

/** Writes the six transformed rows of a tile, each into its own panel of {@link BLOCK} rows. */
function readTile(
  values: Numbers,
  size: number,
  rows: Int32Array,
  at: number,
  read: Float64Array,
  to: number,
): void {
  const panel = BLOCK * size;
  const a = (rows[at] as number) * size;
  const b = (rows[at + 1] as number) * size;
  const c = (rows[at + 2] as number) * size;
  const d = (rows[at + 3] as number) * size;
  const e = (rows[at + 4] as number) * size;
  const f = (rows[at + 5] as number) * size;
  for (let i = 0; i < size; i++) {
    const x0 = a < 0 ? 0 : (values[a + i] as number);
    const x1 = b < 0 ? 0 : (values[b + i] as number);
    const x2 = c < 0 ? 0 : (values[c + i] as number);
    const x3 = d < 0 ? 0 : (values[d + i] as number);
    const x4 = e < 0 ? 0 : (values[e + i] as number);
    const x5 = f < 0 ? 0 : (values[f + i] as number);
    const even = x4 - 4 * x2;
    const odd = x3 - 4 * x1;
    const outer = x4 - x2;
    const inner = 2 * (x3 - x1);
    read[to + i] = 4 * x0 - 5 * x2 + x4;
    read[to + panel + i] = even + odd;
    read[to + 2 * panel + i] = even - odd;
    read[to + 3 * panel + i] = outer + inner;
    read[to + 4 * panel + i] = outer - inner;
    read[to + 5 * panel + i] = 4 * x1 - 5 * x3 + x5;
  }
}

interface Target {
  from: Numbers;
  to: Numbers;
  size: number;
  bias: Float32Array;
}

/** Adds what is positive of the four rows that a tile makes. */
function makeTile(
  made: Float64Array,
  from: number,
  rows: Int32Array,
  at: number,
  { from: old, to, size, bias }: Target,
): void {
  const panel = BLOCK * widthOf(size);
  const a = (rows[at + READ] as number) * size;
  const b = (rows[at + READ + 1] as number) * size;
  const c = (rows[at + READ + 2] as number) * size;
  const d = (rows[at + READ + 3] as number) * size;
  for (let i = 0; i < size; i++) {
    const own = bias[i] as number;
    const m0 = made[from + i] as number;
    const m1 = made[from + panel + i] as number;
    const m2 = made[from + 2 * panel + i] as number;
    const m3 = made[from + 3 * panel + i] as number;
    const m4 = made[from + 4 * panel + i] as number;
    const near = m1 + m2;
    const far = m3 + m4;
    const nearOdd = m1 - m2;
    const farOdd = m3 - m4;
    to[a + i] = (old[a + i] as number) + Math.max(0, own + m0 + near + far);
    if (b >= 0) to[b + i] = (old[b + i] as number) + Math.max(0, own + nearOdd + 2 * farOdd);
    if (c >= 0) to[c + i] = (old[c + i] as number) + Math.max(0, own + near + 4 * far);
    if (d >= 0)
      to[d + i] =
        (old[d + i] as number) +
        Math.max(0, own + nearOdd + 8 * farOdd + (made[from + 5 * panel + i] as number));
  }
}
