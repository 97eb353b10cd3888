import { widthOf } from '../dense.ts';
import { factors, fixedPoint, heaviestRow } from '../fixed-point.ts';
import { BELOW, ENTRIES, type GateTables, gateTables, SIGMOID_STEPS, TANGENT_STEPS } from '../gates.ts';
import type { Step } from '../kernel.ts';
import type { Direction, Recurrent } from '../layers.ts';
import { States } from '../states.ts';
import { denseOf } from './dense.ts';
import { scaled, unpacking } from './outcome.ts';
import { type Packed, pack, split } from './pack.ts';
import { WHOLE } from './round.ts';

/** Pairs of outputs of a single row that are worked out together: enough that no sum waits for itself. */
const SIDE = 6;
/** Rounds, and adds the place of zero in a table. */
const RAISED = WHOLE + BELOW;

/** A recurrent layer read forwards, then backwards. */
export function recurrentOf({ forward, backward }: Recurrent): Step {
  const tables = gateTables();
  const [there, back] = [new Reader(forward, tables), new Reader(backward, tables)];
  return (from, to) => {
    to.resize(from.count);
    there.read(from, to, 0, false);
    back.read(from, to, there.size, true);
  };
}

/** Reads rows in one direction. */
class Reader {
  readonly size: number;
  readonly #toGates: Step;
  readonly #state: Packed;
  readonly #factors: Float64Array;
  readonly #bias: Float64Array;
  readonly #steps: number;
  readonly #gates: States;
  /** The state before a row, in whole numbers. */
  readonly #before: Float64Array;
  readonly #sums: Float64Array;
  readonly #moved: Float32Array;
  readonly #sigmoid: Float32Array;
  readonly #tangent: Float32Array;

  constructor({ input, state }: Direction, { sigmoid, tangent }: GateTables) {
    const { inputs, outputs, weights, scales, bias, range } = state;
    // Gates of a direction lie side by side, with nothing in between that fills up a row.
    if (widthOf(outputs) !== outputs) throw new RangeError('states of another size');
    this.size = inputs;
    this.#toGates = denseOf(input);
    this.#gates = new States(outputs);
    this.#state = pack(weights, inputs, outputs / 2, SIDE);
    this.#steps = fixedPoint(range, heaviestRow(weights, inputs)).steps;
    this.#factors = unpacking(factors(scales, this.#steps), outputs);
    this.#bias = Float64Array.from(bias);
    this.#before = new Float64Array(inputs);
    this.#sums = new Float64Array(outputs);
    this.#moved = new Float32Array(outputs);
    this.#sigmoid = sigmoid;
    this.#tangent = tangent;
  }

  /** Writes the states into the rows of `to`, from number `side` on. */
  read(from: States, to: States, side: number, reverse: boolean): void {
    this.#toGates(from, this.#gates);
    this.#before.fill(0);
    for (let step = 0; step < from.count; step++) {
      const row = reverse ? from.count - 1 - step : step;
      multiplyOne(this.#state, this.#before, this.#sums);
      scaled(this.#sums, this.#sums.length, this.#factors, this.#bias, this.#moved, 0);
      this.#step(this.#gates.at(row), to.values, to.at(row) + side);
    }
  }

  /** Moves the state on by the row whose gates begin at `at`: how much of it to forget, what to keep, what is new. */
  #step(at: number, target: Float32Array, to: number): void {
    const { size } = this;
    const steps = this.#steps;
    const unit = 1 / steps;
    const before = this.#before;
    const moved = this.#moved;
    const gates = this.#gates.values;
    const sigmoid = this.#sigmoid;
    const tangent = this.#tangent;
    for (let i = 0; i < size; i++) {
      const reset = looked(sigmoid, SIGMOID_STEPS, (gates[at + i] as number) + (moved[i] as number));
      const keep = looked(
        sigmoid,
        SIGMOID_STEPS,
        (gates[at + size + i] as number) + (moved[size + i] as number),
      );
      const fresh = looked(
        tangent,
        TANGENT_STEPS,
        (gates[at + 2 * size + i] as number) + Math.fround(reset * (moved[2 * size + i] as number)),
      );
      const old = (before[i] as number) * unit;
      const now = Math.fround(fresh + Math.fround(keep * Math.fround(old - fresh)));
      const whole = now * steps + WHOLE - WHOLE;
      before[i] = whole;
      target[to + i] = whole * unit;
    }
  }
}

/** What a table has for the nearest of its steps. */
function looked(values: Float32Array, steps: number, x: number): number {
  const whole = Math.fround(x) * steps + RAISED - WHOLE;
  return values[(whole < 0 ? 0 : whole > ENTRIES - 1 ? ENTRIES - 1 : whole) | 0] as number;
}

/** The sums that a layer makes of a single row. */
function multiplyOne({ inputs, pairs, weights }: Packed, x: Float64Array, y: Float64Array): void {
  let w = 0;
  for (let at = 0; at < 2 * pairs; at += 12) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    for (let i = 0; i < inputs; i++, w += 6) {
      const value = x[i] as number;
      a += value * (weights[w] as number);
      b += value * (weights[w + 1] as number);
      c += value * (weights[w + 2] as number);
      d += value * (weights[w + 3] as number);
      e += value * (weights[w + 4] as number);
      f += value * (weights[w + 5] as number);
    }
    split(a, y, at);
    split(b, y, at + 2);
    split(c, y, at + 4);
    split(d, y, at + 6);
    split(e, y, at + 8);
    split(f, y, at + 10);
  }
}
