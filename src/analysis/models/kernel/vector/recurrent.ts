import type { Step } from '../kernel.ts';
import type { Direction, Recurrent } from '../layers.ts';
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
}

/** A recurrent layer read forwards, then backwards. */
export function recurrentOf(engine: Engine, memory: Memory, { forward, backward }: Recurrent): Step {
  const placed = ({ input, state }: Direction): PlacedDirection => ({
    input: place(memory, input),
    state: place(memory, state, SIDE_BY_SIDE * NUMBER),
  });
  const directions = [placed(forward), placed(backward)];
  return (from, to) => {
    const { count } = from;
    to.resize(count);
    if (count === 0) return;
    const size = to.size / 2;
    const wide = 3 * size;
    const [x, gates, before, moved, out] = memory.room(
      (count + SLACK) * from.size,
      (count + SLACK) * wide,
      size,
      wide,
      count * to.size,
    );
    // What stood there may be numbers so small that a processor is slow with them.
    memory.clear(x + count * from.size * NUMBER, SLACK * from.size);
    memory.write(x, from.values.subarray(0, from.at(count)));
    for (const [side, { input, state }] of directions.entries()) {
      engine.multiply(x, count, from.size, input.weights, input.bias, wide, gates);
      memory.clear(before, size);
      // Backwards the last row comes first.
      const [first, step] = side === 0 ? [0, 1] : [count - 1, -1];
      engine.recur(
        gates + first * wide * NUMBER,
        count,
        step * wide * NUMBER,
        state.weights,
        state.bias,
        size,
        before,
        moved,
        out + (first * to.size + side * size) * NUMBER,
        step * to.size * NUMBER,
      );
    }
    memory.read(out, count * to.size, to.values, 0);
  };
}
