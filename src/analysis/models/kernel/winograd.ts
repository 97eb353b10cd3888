import type { Dense } from './dense.ts';
import { type FixedPoint, fixedPoint, heaviestRow } from './fixed-point.ts';

/**
 * Winograd's F(4, 3) (Lavin and Gray 2016): four outputs of a convolution of width three by six products instead of twelve.
 * Each row of its matrix G is multiplied by as much as makes it whole numbers, so that four outputs come out 24 times too large; see
 * `makeTile` and {@link LARGER}.
 */
const WEIGHTS = [
  [1, 0, 0],
  [-1, -1, -1],
  [-1, 1, -1],
  [1, 2, 4],
  [1, -2, 4],
  [0, 0, 1],
] as const;

/** How many times too large the outputs are. */
export const LARGER = 24;

/** How many times larger than the rows that are read, none of them below zero, a transformed one may be, either way. */
const GAINS = [5, 8, 5, 3, 3, 5] as const;

/** A convolution as six products. */
export interface Transformed {
  size: number;
  /** The weights of each product: one row an output, `size` whole numbers each. */
  products: readonly Int16Array[];
  inputs: FixedPoint;
}

/** Transforms a layer whose inputs are three places side by side, none of them below zero. */
export function transformed({ inputs, outputs, weights, range }: Dense): Transformed {
  const size = inputs / 3;
  const products = WEIGHTS.map(([before, at, behind]) => {
    // This runs while the reader waits for the first article, in code that no engine has made fast yet.
    const own = new Int16Array(outputs * size);
    let to = 0;
    for (let from = 0; from < weights.length; from += inputs)
      for (let i = from; i < from + size; i++)
        own[to++] =
          before * (weights[i] as number) +
          at * (weights[i + size] as number) +
          behind * (weights[i + 2 * size] as number);
    return own;
  });
  const heaviest = products.map((own, i) => (GAINS[i] ?? 0) * heaviestRow(own, size));
  return { size, products, inputs: fixedPoint(range, Math.max(...heaviest), Math.max(...GAINS)) };
}
