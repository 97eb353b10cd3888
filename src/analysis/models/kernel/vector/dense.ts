import type { Dense } from '../dense.ts';
import type { Step } from '../kernel.ts';
import type { Engine } from './engine.ts';
import { place } from './layout.ts';
import type { Memory } from './memory.ts';

/** Rows that are worked out together, so that memory does not grow with the text. A multiple of four. */
const CHUNK = 512;
/** The routine makes rows in fours. */
const SLACK = 4;
const NUMBER = 4;

/** A dense layer. */
export function denseOf(engine: Engine, memory: Memory, layer: Dense): Step {
  const { inputs, outputs, weights, bias } = place(memory, layer);
  return (from, to) => {
    to.resize(from.count);
    for (let first = 0; first < from.count; first += CHUNK) {
      const count = Math.min(CHUNK, from.count - first);
      const [x, y] = memory.room((count + SLACK) * inputs, (count + SLACK) * outputs);
      // What stood there may be numbers so small that a processor is slow with them.
      memory.clear(x + count * inputs * NUMBER, SLACK * inputs);
      memory.write(x, from.values.subarray(from.at(first), from.at(first + count)));
      engine.multiply(x, count, inputs, weights, bias, outputs, y);
      memory.read(y, count * outputs, to.values, to.at(first));
    }
  };
}
