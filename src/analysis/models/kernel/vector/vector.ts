import type { Kernel } from '../kernel.ts';
import { convolutionsOf } from './convolve.ts';
import { denseOf } from './dense.ts';
import { startEngine } from './engine.ts';
import { Memory } from './memory.ts';
import { recurrentOf } from './recurrent.ts';

/**
 * The kernel that works on four numbers at a time, in WebAssembly with vectors of 128 bits. Its numbers have 32 bits, so
 * they are not the plain kernel's to the last digit. Undefined where it cannot run.
 */
export function createVectorKernel(): Kernel | undefined {
  const engine = startEngine();
  if (engine === undefined) return undefined;
  const memory = new Memory(engine);
  return {
    numbers: (length) => new Float32Array(length),
    dense: (layer) => denseOf(engine, memory, layer),
    convolutions: (layers) => convolutionsOf(engine, memory, layers),
    recurrent: (layer) => recurrentOf(engine, memory, layer),
  };
}
