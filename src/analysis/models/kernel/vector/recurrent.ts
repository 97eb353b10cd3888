import { BELOW, gateTables } from '../gates.ts';
import type { Step } from '../kernel.ts';
import type { Direction, Recurrent } from '../layers.ts';
import { SIDE_BY_SIDE as ROWS_SIDE_BY_SIDE } from './code/multiply.ts';
import { SIDE_BY_SIDE } from './code/recurrent.ts';
import type { Engine } from './engine.ts';
import { type Placed, place } from './layout.ts';
import type { Memory } from './memory.ts';

const NUMBER = 4;
/** The routine makes rows in fours. */
const SLACK = 4;

interface PlacedDirection {
  input: Placed;
  state: Placed;
  unit: number;
}

/** Where the tables of gates have the value for zero. */
export interface PlacedTables {
  sigmoid: number;
  tangent: number;
}

export function placeTables(memory: Memory): PlacedTables {
  const { sigmoid, tangent } = gateTables();
  return { sigmoid: memory.keep(sigmoid) + BELOW * NUMBER, tangent: memory.keep(tangent) + BELOW * NUMBER };
}

/** A recurrent layer read forwards, then backwards. */
export function recurrentOf(
  engine: Engine,
  memory: Memory,
  { sigmoid, tangent }: PlacedTables,
  { forward, backward }: Recurrent,
): Step {
  const placed = ({ input, state }: Direction): PlacedDirection => {
    const own = place(memory, state, SIDE_BY_SIDE);
    const { steps } = own;
    return {
      input: place(memory, input, ROWS_SIDE_BY_SIDE),
      state: own,
      unit: memory.keep(
        Float32Array.from([steps, 1 / steps].flatMap((value) => [value, value, value, value])),
      ),
    };
  };
  const directions = [placed(forward), placed(backward)];
  return (from, to) => {
    const { count } = from;
    to.resize(count);
    if (count === 0) return;
    const size = to.size / 2;
    const wide = 3 * size;
    const numbers = count * from.size;
    const [values, x, gates, before, whole, moved, out] = memory.room(
      numbers,
      ((count + SLACK) * from.size) / 2,
      (count + SLACK) * wide,
      size,
      size / 2,
      wide,
      count * to.size,
    );
    memory.write(values, from.values.subarray(0, from.at(count)));
    for (const [side, { input, state, unit }] of directions.entries()) {
      engine.quantise(values, numbers, input.point, x);
      engine.multiply(x, count, from.size, input.weights, wide, gates, input.factors, input.bias);
      memory.clear(before, size);
      memory.clear(whole, size / 2);
      // Backwards the last row comes first.
      const [first, step] = side === 0 ? [0, 1] : [count - 1, -1];
      engine.recur(
        gates + first * wide * NUMBER,
        count,
        step * wide * NUMBER,
        state.weights,
        state.factors,
        state.bias,
        size,
        before,
        whole,
        moved,
        out + (first * to.size + side * size) * NUMBER,
        step * to.size * NUMBER,
        unit,
        sigmoid,
        tangent,
      );
    }
    memory.read(out, count * to.size, to.values, 0);
  };
}
