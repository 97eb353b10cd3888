import type { Dense } from './dense.ts';
import { MARGIN, multiply } from './multiply.ts';

/** A convolution of width three. */
export interface Layer {
  /** How far apart the three places are. */
  dilation: number;
  mix: Dense;
}

/** States of the tokens of a sequence with a margin of zeros around them; its room is used again and again. */
export class States {
  readonly size: number;
  values = new Float64Array(0);
  count = 0;
  #mixed = new Float64Array(0);

  constructor(size: number) {
    this.size = size;
  }

  /** Makes room for `count` states, all zero. */
  clear(count: number): void {
    const needed = (count + 2 * MARGIN) * this.size;
    this.count = count;
    if (this.values.length < needed) {
      this.values = new Float64Array(needed * 2);
      this.#mixed = new Float64Array(needed * 2);
    } else this.values.fill(0, 0, needed);
  }

  /** Where the state of a token begins among the values. */
  at(token: number): number {
    return (token + MARGIN) * this.size;
  }

  /** What is below zero becomes zero. */
  rectify(): void {
    const { values } = this;
    const end = this.at(this.count);
    for (let i = this.at(0); i < end; i++) if ((values[i] as number) < 0) values[i] = 0;
  }

  /** Runs layers over the states: each adds what is positive of its outcome. */
  run(layers: readonly Layer[]): void {
    const mixed = this.#mixed;
    const end = this.at(this.count);
    for (const { dilation, mix } of layers) {
      multiply(this.values, this.count, mix, mixed, 3, dilation);
      const { values } = this;
      for (let i = this.at(0); i < end; i++) {
        const value = mixed[i] as number;
        if (value > 0) values[i] = (values[i] as number) + value;
      }
    }
  }

  /** Writes what a layer makes of each state into `target`, which is cleared. */
  project(layer: Dense, target: States): void {
    target.clear(this.count);
    multiply(this.values, this.count, layer, target.values);
  }
}
