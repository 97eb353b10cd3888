import type { MakeNumbers } from '../states.ts';

/** Numbers of 64 bits, the only ones that JavaScript works with without converting them. */
export const doubles: MakeNumbers = (length) => new Float64Array(length);
