// Sigmoid and hyperbolic tangent are looked up in tables that all kernels share: WebAssembly has no exponential, and one of its own would
// not give the same numbers to the last bit.

/** Values of a table. */
export const ENTRIES = 8192;
/** Those for numbers below zero. */
export const BELOW = ENTRIES / 2;
/** Steps to the unit: what lies beyond the first or the last is as that. */
export const SIGMOID_STEPS = 512;
export const TANGENT_STEPS = 1024;

const table = (steps: number, at: (x: number) => number): Float32Array =>
  Float32Array.from({ length: ENTRIES }, (_, i) => at((i - BELOW) / steps));

/** Values from `-BELOW` steps on. */
export interface GateTables {
  /** From -8 to 8. */
  sigmoid: Float32Array;
  /** From -4 to 4. */
  tangent: Float32Array;
}

let tables: GateTables | undefined;

/** The tables, made when they are first asked for. */
export function gateTables(): GateTables {
  tables ??= {
    sigmoid: table(SIGMOID_STEPS, (x) => 1 / (1 + Math.exp(-x))),
    tangent: table(TANGENT_STEPS, Math.tanh),
  };
  return tables;
}
