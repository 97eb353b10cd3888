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
  return WEIGHTS.slice(0, READ).map(([before, at, behind]) => {
    const own = new Float64Array(outputs * size);
    for (let output = 0; output < outputs; output++)
      for (let i = 0; i < size; i++) {
        const place = (tap: number): number => rows[output * inputs + tap * size + i] ?? 0;
        own[output * size + i] = before * place(0) + at * place(1) + behind * place(2);
      }
    return { inputs: size, outputs, rows: own, bias: new Float32Array(outputs) };
  });
}
