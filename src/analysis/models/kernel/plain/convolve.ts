import { factors } from '../fixed-point.ts';
import type { Convolution } from '../layers.ts';
import { KEPT, type States } from '../states.ts';
import { READ, ROWS, Tiles } from '../tiles.ts';
import { LARGER, transformed } from '../winograd.ts';
import { multiply, SIDE } from './multiply.ts';
import { unpacking } from './outcome.ts';
import { type Packed, pack } from './pack.ts';
import { WHOLE } from './round.ts';

/** Tiles worked out together: their numbers stay in the fastest cache. An even number. */
const BLOCK = 16;

interface Layer {
  dilation: number;
  products: readonly Packed[];
  steps: number;
  limit: number;
  factors: Float64Array;
  bias: Float64Array;
}

function layerOf({ dilation, mix }: Convolution): Layer {
  const { size, products, inputs } = transformed(mix);
  return {
    dilation,
    products: products.map((weights) => pack(weights, size, size / 2, SIDE)),
    ...inputs,
    factors: unpacking(factors(mix.scales, LARGER * inputs.steps), size),
    bias: Float64Array.from(mix.bias),
  };
}

/** Convolutions by Winograd's F(4, 3), which takes half the products. */
export function convolutionsOf(layers: readonly Convolution[]): (states: States) => void {
  const laidOut = layers.map(layerOf);
  const size = layers[0]?.mix.outputs ?? 0;
  const tiles = new Tiles();
  const read = new Float64Array(READ * BLOCK * size);
  const made = new Float64Array(READ * BLOCK * size);
  let whole = new Int16Array(0);
  return (states) => {
    const { count } = states;
    // One row behind the last stands for those that there are not.
    const needed = (count + 1) * size;
    if (whole.length < needed) whole = new Int16Array(Math.min(2 * needed, Math.max(needed, KEPT)));
    for (const layer of laidOut) {
      quantise(states.values, count * size, layer, whole);
      tiles.cut(count, layer.dilation);
      const target = states.spare();
      for (let first = 0; first < tiles.count; first += BLOCK) {
        const block = Math.min(BLOCK, tiles.count - first);
        for (let tile = 0; tile < block; tile++)
          readTile(whole, size, count, tiles.rows, (first + tile) * ROWS, read, tile * size);
        for (const [i, product] of layer.products.entries())
          multiply(read, block, product, made, i * BLOCK * size, i * BLOCK * size);
        for (let tile = 0; tile < block; tile++)
          makeTile(made, tile * size, tiles.rows, (first + tile) * ROWS, states, target, layer);
      }
      states.swap();
    }
    if (whole.length > KEPT) whole = new Int16Array(0);
  };
}

/** Numbers, none of them below zero, as whole ones, and a row of zeros behind them. */
function quantise(
  values: Float32Array,
  count: number,
  { steps, limit, bias }: Layer,
  target: Int16Array,
): void {
  for (let i = 0; i < count; i++) {
    const rounded = (values[i] as number) * steps + WHOLE - WHOLE;
    target[i] = rounded > limit ? limit : rounded;
  }
  target.fill(0, count, count + bias.length);
}

/** Writes the six transformed rows of a tile, each into its own panel of {@link BLOCK} rows. */
function readTile(
  whole: Int16Array,
  size: number,
  none: number,
  rows: Int32Array,
  at: number,
  read: Float64Array,
  to: number,
): void {
  const panel = BLOCK * size;
  const start = (i: number): number => {
    const row = rows[at + i] as number;
    return (row < 0 ? none : row) * size;
  };
  const a = start(0);
  const b = start(1);
  const c = start(2);
  const d = start(3);
  const e = start(4);
  const f = start(5);
  for (let i = 0; i < size; i++) {
    const x0 = whole[a + i] as number;
    const x1 = whole[b + i] as number;
    const x2 = whole[c + i] as number;
    const x3 = whole[d + i] as number;
    const x4 = whole[e + i] as number;
    const x5 = whole[f + i] as number;
    const even = (x4 - (x2 << 2)) | 0;
    const odd = (x3 - (x1 << 2)) | 0;
    const outer = (x4 - x2) | 0;
    const inner = (x3 - x1) << 1;
    read[to + i] = ((x0 << 2) - (x2 << 2) - x2 + x4) | 0;
    read[to + panel + i] = (even + odd) | 0;
    read[to + 2 * panel + i] = (even - odd) | 0;
    read[to + 3 * panel + i] = (outer + inner) | 0;
    read[to + 4 * panel + i] = (outer - inner) | 0;
    read[to + 5 * panel + i] = ((x1 << 2) - (x3 << 2) - x3 + x5) | 0;
  }
}

/** Adds what is positive of the four rows that a tile makes. */
function makeTile(
  made: Float64Array,
  from: number,
  rows: Int32Array,
  at: number,
  { values: old, count, size }: States,
  to: Float32Array,
  { factors: scales, bias }: Layer,
): void {
  const panel = BLOCK * size;
  // A second row behind the last takes what nobody needs.
  const start = (i: number): number => {
    const row = rows[at + READ + i] as number;
    return (row < 0 ? count + 1 : row) * size;
  };
  const a = start(0);
  const b = start(1);
  const c = start(2);
  const d = start(3);
  for (let i = 0; i < size; i++) {
    const own = bias[i] as number;
    const scale = scales[i] as number;
    const m1 = made[from + panel + i] as number;
    const m2 = made[from + 2 * panel + i] as number;
    const m3 = made[from + 3 * panel + i] as number;
    const m4 = made[from + 4 * panel + i] as number;
    const near = 4 * (m1 + m2);
    const far = m3 + m4;
    const nearOdd = 4 * (m1 - m2);
    const farOdd = 2 * (m3 - m4);
    const first = (6 * (made[from + i] as number) + near + far) * scale + own;
    const second = (nearOdd + farOdd) * scale + own;
    const third = (near + 4 * far) * scale + own;
    const fourth = (nearOdd + 4 * farOdd + LARGER * (made[from + 5 * panel + i] as number)) * scale + own;
    to[a + i] = (old[a + i] as number) + (first > 0 ? first : 0);
    to[b + i] = (old[b + i] as number) + (second > 0 ? second : 0);
    to[c + i] = (old[c + i] as number) + (third > 0 ? third : 0);
    to[d + i] = (old[d + i] as number) + (fourth > 0 ? fourth : 0);
  }
}
