import type { Dense } from './dense.ts';
import type { Convolution, Recurrent } from './layers.ts';
import type { States } from './states.ts';

/** Works out one or more layers for all rows of `from`; `to` is made as long, and is written over. */
export type Step = (from: States, to: States) => void;

/**
 * What the networks spend their time on. Each function lays out weights once and returns what works with them. Sums are made of
 * whole numbers (see `fixed-point.ts`) and what is made of them is rounded alike, so all kernels give the same numbers to the last bit.
 * They may throw a RangeError where inputs or states do not come in eights.
 */
export interface Kernel {
  /** `to` has rows of `widthOf(outputs)`. */
  dense(layer: Dense): Step;
  /** One layer after the other, in place; all have the size of the states, none of which is below zero. */
  convolutions(layers: readonly Convolution[]): (states: States) => void;
  /** `to` has the states of both directions side by side. */
  recurrent(layer: Recurrent): Step;
}
