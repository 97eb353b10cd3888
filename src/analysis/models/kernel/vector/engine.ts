import { assemble } from './code/assemble.ts';
import { multiplyRoutine } from './code/multiply.ts';
import { quantiseRoutine } from './code/quantise.ts';
import { recurRoutine } from './code/recurrent.ts';
import { makeTilesRoutine, readTilesRoutine } from './code/tiles.ts';

type Routine = (...integers: readonly number[]) => void;

/** What the module exports; see the routines. Addresses and counts, all of them integers. */
export interface Engine {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  multiply: Routine;
  multiplyWhole: Routine;
  quantise: Routine;
  readTiles: Routine;
  makeTiles: Routine;
  recur: Routine;
}

/** The part of the language's own WebAssembly that is needed here: this code is compiled without a browser's types. */
interface Compiler {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object) => { readonly exports: unknown };
}

/** The bytes of the module. */
export const engineBytes = (): Uint8Array<ArrayBuffer> =>
  assemble([
    multiplyRoutine('multiply'),
    multiplyRoutine('multiplyWhole'),
    quantiseRoutine(),
    readTilesRoutine(),
    makeTilesRoutine(),
    recurRoutine(),
  ]);

/** Compiles the module; undefined where there is no WebAssembly, where it has no vectors, or where it is forbidden. */
export function startEngine(): Engine | undefined {
  // An old engine has none, whatever the types of a page say.
  const { WebAssembly: compiler } = globalThis as { WebAssembly?: Compiler };
  if (compiler === undefined) return undefined;
  try {
    // The exports are those of the routines above, and the memory.
    return new compiler.Instance(new compiler.Module(engineBytes())).exports as Engine;
  } catch {
    return undefined;
  }
}
