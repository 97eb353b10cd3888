import type { Routine } from './assemble.ts';
import {
  add,
  type Code,
  divide,
  four,
  get,
  larger,
  multiply,
  nearest,
  negative,
  powerOfTwo,
  set,
  smaller,
  subtract,
} from './instructions.ts';

/** Beyond this the exponential leaves the range of 32 bits. */
const MOST = 87;
/** The logarithm of two in two parts, the first of few bits (Cody and Waite 1980). */
const LOG_TWO = [0.693359375, -2.12194440055e-4] as const;
/** Taylor's series of (exp(x) - 1 - x) / x², highest power first: between -log(2)/2 and log(2)/2 exact to 32 bits. */
const POLYNOMIAL = [1 / 5040, 1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2] as const;

/** Code for functions of four numbers; needs two locals of a routine, which it shares between its uses. */
export class Exponential {
  readonly #power: number;
  readonly #rest: number;

  constructor(routine: Routine) {
    this.#power = routine.vector();
    this.#rest = routine.vector();
  }

  /** Sets a local to the exponential of what is in it. */
  #exponential(local: number): Code {
    const [power, rest] = [get(this.#power), get(this.#rest)];
    const polynomial = POLYNOMIAL.slice(1).reduce<Code>(
      (sum, factor) => add(multiply(sum, rest), four(factor)),
      four(POLYNOMIAL[0]),
    );
    return [
      ...set(local, larger(four(-MOST), smaller(four(MOST), get(local)))),
      ...set(this.#power, nearest(multiply(get(local), four(Math.LOG2E)))),
      ...LOG_TWO.flatMap((part) => set(local, subtract(get(local), multiply(power, four(part))))),
      ...set(this.#rest, get(local)),
      ...set(local, add(four(1), add(rest, multiply(multiply(rest, rest), polynomial)))),
      ...set(local, multiply(get(local), powerOfTwo(power))),
    ];
  }

  /** Sets a local to 1 / (1 + exp(-x)). */
  sigmoid(local: number, x: Code): Code {
    return [
      ...set(local, negative(x)),
      ...this.#exponential(local),
      ...set(local, divide(four(1), add(four(1), get(local)))),
    ];
  }

  /** Sets a local to the hyperbolic tangent, by the sigmoid of twice the number. */
  tangent(local: number, x: Code): Code {
    return [
      ...this.sigmoid(local, multiply(four(2), x)),
      ...set(local, subtract(multiply(four(2), get(local)), four(1))),
    ];
  }
}
