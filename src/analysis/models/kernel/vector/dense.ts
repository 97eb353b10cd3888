import type { Dense } from '../dense.ts';
import type { Step } from '../kernel.ts';
import { SIDE_BY_SIDE } from './code/multiply.ts';
import type { Engine } from './engine.ts';
import { place } from './layout.ts';
import type { Memory } from './memory.ts';

/** Rows that are worked out together, so that memory does not grow with the text. A multiple of four. */
const CHUNK = 512;
/** The routine makes rows in fours. */
const SLACK = 4;

/** A dense layer. */
export function denseOf(engine: Engine, memory: Memory, layer: Dense): Step {
  const { inputs, outputs, weights, factors, bias, point } = place(memory, layer, SIDE_BY_SIDE);
  return (from, to) => {
    to.resize(from.count);
    for (let first = 0; first < from.count; first += CHUNK) {
      const count = Math.min(CHUNK, from.count - first);
      const numbers = count * inputs;
      const [values, x, y] = memory.room(numbers, ((count + SLACK) * inputs) / 2, (count + SLACK) * outputs);
      memory.write(values, from.values.subarray(from.at(first), from.at(first + count)));
      engine.quantise(values, numbers, point, x);
      engine.multiply(x, count, inputs, weights, outputs, y, factors, bias);
      memory.read(y, count * outputs, to.values, to.at(first));
    }
  };
}
