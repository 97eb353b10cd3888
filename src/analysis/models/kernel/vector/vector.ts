import type { Kernel } from '../kernel.ts';
import { convolutionsOf } from './convolve.ts';
import { denseOf } from './dense.ts';
import { startEngine } from './engine.ts';
import { Memory } from './memory.ts';
import { type PlacedTables, placeTables, recurrentOf } from './recurrent.ts';

/** The kernel that works on several numbers at a time, in WebAssembly with vectors of 128 bits. Undefined where it cannot run. */
export function createVectorKernel(): Kernel | undefined {
  const engine = startEngine();
  if (engine === undefined) return undefined;
  const memory = new Memory(engine);
  let tables: PlacedTables | undefined;
  return {
    dense: (layer) => denseOf(engine, memory, layer),
    convolutions: (layers) => convolutionsOf(engine, memory, layers),
    recurrent: (layer) => {
      tables ??= placeTables(memory);
      return recurrentOf(engine, memory, tables, layer);
    },
  };
}
