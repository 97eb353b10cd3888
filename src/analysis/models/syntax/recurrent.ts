import type { Dense } from '../attribution/dense.ts';
import { States } from '../attribution/layers.ts';
import { STATE } from './shape.ts';

/** One direction of a layer: what it makes of a token, and of its state before that token. */
export interface Direction {
  input: Dense;
  state: Dense;
}

/** A layer of gated recurrent units (Cho and others 2014) that reads the sentence both ways. */
export interface Recurrent {
  forward: Direction;
  backward: Direction;
}

const GATES = 3 * STATE;

/** Runs recurrent layers over one sentence after another; its room is used again and again. */
export class RecurrentReader {
  readonly #gates = new States(GATES);
  readonly #before = new Float64Array(STATE);
  readonly #moved = new Float64Array(GATES);

  /** Writes the states of both directions, side by side, into `target`, which is cleared. */
  read({ forward, backward }: Recurrent, input: States, target: States): void {
    target.clear(input.count);
    this.#run(forward, input, target, 0, false);
    this.#run(backward, input, target, STATE, true);
  }

  #run({ input, state }: Direction, from: States, target: States, side: number, reverse: boolean): void {
    from.project(input, this.#gates);
    this.#before.fill(0);
    for (let step = 0; step < from.count; step++) {
      const token = reverse ? from.count - 1 - step : step;
      this.#step(state, this.#gates.at(token));
      target.values.set(this.#before, target.at(token) + side);
    }
  }

  /** Moves the state on by the token whose gates begin at `at`: how much of it to forget, what to keep, what is new. */
  #step(state: Dense, at: number): void {
    const before = this.#before;
    const moved = this.#moved;
    const gates = this.#gates.values;
    multiplyOne(state, before, moved);
    for (let i = 0; i < STATE; i++) {
      const reset = sigmoid((gates[at + i] as number) + (moved[i] as number));
      const keep = sigmoid((gates[at + STATE + i] as number) + (moved[STATE + i] as number));
      const fresh = Math.tanh(
        (gates[at + 2 * STATE + i] as number) + reset * (moved[2 * STATE + i] as number),
      );
      before[i] = fresh + keep * ((before[i] as number) - fresh);
    }
  }
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** What a layer makes of a single state, eight outputs at a time. */
function multiplyOne({ inputs, outputs, weights, bias }: Dense, x: Float64Array, y: Float64Array): void {
  const next = 4 * inputs;
  for (let output = 0; output < outputs; output += 8) {
    let a = bias[output] as number;
    let b = bias[output + 1] as number;
    let c = bias[output + 2] as number;
    let d = bias[output + 3] as number;
    let e = bias[output + 4] as number;
    let f = bias[output + 5] as number;
    let g = bias[output + 6] as number;
    let h = bias[output + 7] as number;
    let w = output * inputs;
    for (let i = 0; i < inputs; i++, w += 4) {
      const value = x[i] as number;
      a += value * (weights[w] as number);
      b += value * (weights[w + 1] as number);
      c += value * (weights[w + 2] as number);
      d += value * (weights[w + 3] as number);
      e += value * (weights[w + next] as number);
      f += value * (weights[w + next + 1] as number);
      g += value * (weights[w + next + 2] as number);
      h += value * (weights[w + next + 3] as number);
    }
    y[output] = a;
    y[output + 1] = b;
    y[output + 2] = c;
    y[output + 3] = d;
    y[output + 4] = e;
    y[output + 5] = f;
    y[output + 6] = g;
    y[output + 7] = h;
  }
}
