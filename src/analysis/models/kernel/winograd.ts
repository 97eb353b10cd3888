import type { Dense } from './dense.ts';
import { READ } from './tiles.ts';

/**
 * G of Winograd's F(4, 3) (Lavin and Gray 2016): four outputs of a convolution of width three by six products instead
 * of twelve.
 */
const WEIGHTS = [
  [1 / 4, 0, 0],
  [-1 / 6, -1 / 6, -1 / 6],
  [-1 / 6, 1 / 6, -1 / 6],
  [1 / 24, 1 / 12, 1 / 6],
  [1 / 24, -1 / 12, 1 / 6],
  [0, 0, 1],
] as const;

/** The six layers, without bias, of a layer whose inputs are three places side by side. */
export function transformed({ inputs, outputs, rows }: Dense): Dense[] {
  const size = inputs / 3;
  const bias = new Float32Array(outputs);
  return WEIGHTS.slice(0, READ).map(([before, at, behind]) => {
    // This runs while the reader waits for the first article, in code that no engine has made fast yet.
    const own = new Float64Array(outputs * size);
    let to = 0;
    for (let from = 0; from < rows.length; from += inputs)
      for (let i = from; i < from + size; i++)
        own[to++] =
          before * (rows[i] as number) +
          at * (rows[i + size] as number) +
          behind * (rows[i + 2 * size] as number);
    return { inputs: size, outputs, rows: own, bias };
  });
}
