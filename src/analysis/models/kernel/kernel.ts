import type { Dense } from './dense.ts';
import type { Convolution, Recurrent } from './layers.ts';
import type { MakeNumbers, States } from './states.ts';

/** Works out one or more layers for all rows of `from`; `to` is made as long, and is written over. */
export type Step = (from: States, to: States) => void;

/** What the networks spend their time on. Each function lays out weights once and returns what works with them. */
export interface Kernel {
  /** Numbers of the width that it works with. States of others would be rounded on every way in and out. */
  numbers: MakeNumbers;
  /** `to` has rows of `widthOf(outputs)`. */
  dense(layer: Dense): Step;
  /** One layer after the other, in place; all have the size of the states. */
  convolutions(layers: readonly Convolution[]): (states: States) => void;
  /** `to` has the states of both directions side by side. */
  recurrent(layer: Recurrent): Step;
}
