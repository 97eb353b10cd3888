import { BELOW, SIGMOID_STEPS, TANGENT_STEPS } from '../../gates.ts';
import { Routine } from './assemble.ts';
import { type Code, get, integer, move, plus, repeat, set, times } from './instructions.ts';
import { OUTCOME, outcome } from './outcome.ts';
import {
  add,
  addIntegers,
  dot,
  four,
  integerAt,
  larger,
  load,
  loadInto,
  loadSplat,
  multiply,
  narrow,
  nearest,
  shiftIntegers,
  smaller,
  store,
  storeHalf,
  subtract,
  toIntegers,
  zeros,
} from './vectors.ts';

/** Vectors of outputs that are worked out together: enough that no sum waits for itself. */
export const SIDE_BY_SIDE = 6;
/** Pairs of inputs that one turn of the inner loop takes. */
const TURN = [0, 1, 2, 3];
/** Bytes of a number or of two short integers, and of a vector. */
const NUMBER = 4;
const VECTOR = 16;
const BLOCK = SIDE_BY_SIDE * VECTOR;
const GATES = 3;

/**
 * `recur(gates, count, step, weights, factors, bias, size, before, whole, moved, out, outStep, unit, sigmoid, tangent)`: reads so many
 * rows of gates, `step` bytes from one to the next, and writes the state after each to `out`. `before` is the state to begin with, and the last
 * one in the end, `whole` the same in integers of 16 bits; `moved` has room for the gates of a state. At `unit` stand four times each the steps to the unit
 * and their size; `sigmoid` and `tangent` are where their tables have the value for zero. Weights: `layout.ts`.
 */
export function recurRoutine(): Routine {
  const routine = new Routine('recur', 15);
  const [gates, count, step, weights, factors, bias, size, before, whole, moved] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ] as const;
  const [out, outStep, unit, sigmoid, tangent] = [10, 11, 12, 13, 14] as const;
  const output = routine.integer();
  const input = routine.integer();
  const weight = routine.integer();
  const place = routine.integer();
  const wholeAt = routine.integer();
  const factorsAt = routine.integer();
  const biasAt = routine.integer();
  const target = routine.integer();
  const gate = routine.integer();
  const wide = routine.integer();
  const pair = routine.vector();
  const sums = routine.vectors(SIDE_BY_SIDE);
  const [reset = 0, keep = 0, fresh = 0, steps = 0, stepSize = 0, index = 0] = routine.vectors(6);

  const multiplied: Code[] = [
    set(weight, get(weights)),
    set(factorsAt, get(factors)),
    set(biasAt, get(bias)),
    set(target, get(moved)),
    set(output, times(get(size), integer(GATES))),
    repeat(output, BLOCK / NUMBER, [
      ...sums.map((sum) => set(sum, zeros)),
      set(wholeAt, get(whole)),
      set(input, get(size)),
      repeat(input, 2 * TURN.length, [
        ...TURN.flatMap((turn) => [
          set(pair, loadSplat(get(wholeAt), turn * NUMBER)),
          ...sums.map((sum, side) =>
            set(sum, addIntegers(get(sum), dot(get(pair), load(get(weight), turn * BLOCK + side * VECTOR)))),
          ),
        ]),
        move(wholeAt, integer(TURN.length * NUMBER)),
        move(weight, integer(TURN.length * BLOCK)),
      ]),
      ...sums.map((sum, side) =>
        store(get(target), outcome(sum, factorsAt, biasAt, side * OUTCOME), side * VECTOR),
      ),
      move(target, integer(BLOCK)),
      move(factorsAt, integer(SIDE_BY_SIDE * OUTCOME)),
      move(biasAt, integer(SIDE_BY_SIDE * OUTCOME)),
    ]),
  ];
  /** Sets a local to what a table has for the nearest of its steps. */
  const look = (local: number, x: Code, table: number, tableSteps: number): Code => [
    ...set(
      index,
      shiftIntegers(
        toIntegers(larger(four(-BELOW), smaller(four(BELOW - 1), nearest(multiply(x, four(tableSteps)))))),
        integer(2),
      ),
    ),
    ...[0, 1, 2, 3].flatMap((lane) =>
      set(local, loadInto(plus(integerAt(get(index), lane), get(table)), get(local), lane)),
    ),
  ];
  /** The gate of that number by the row, and by the state before it. */
  const byRow = (number: number): Code => load(plus(get(gate), times(get(wide), integer(number))));
  const byState = (number: number): Code => load(plus(get(target), times(get(wide), integer(number))));
  return routine.does(
    set(wide, times(get(size), integer(NUMBER))),
    set(steps, load(get(unit))),
    set(stepSize, load(get(unit), VECTOR)),
    repeat(count, 1, [
      ...multiplied,
      set(gate, get(gates)),
      set(target, get(moved)),
      set(place, get(before)),
      set(wholeAt, get(whole)),
      set(weight, get(out)),
      set(input, get(size)),
      repeat(input, VECTOR / NUMBER, [
        look(reset, add(byRow(0), byState(0)), sigmoid, SIGMOID_STEPS),
        look(keep, add(byRow(1), byState(1)), sigmoid, SIGMOID_STEPS),
        look(fresh, add(byRow(2), multiply(get(reset), byState(2))), tangent, TANGENT_STEPS),
        set(keep, add(get(fresh), multiply(get(keep), subtract(load(get(place)), get(fresh))))),
        // Zero added, what was rounded up to minus zero is zero, as an integer is.
        set(keep, add(nearest(multiply(get(keep), get(steps))), zeros)),
        set(index, toIntegers(get(keep))),
        storeHalf(get(wholeAt), narrow(get(index), get(index))),
        set(keep, multiply(get(keep), get(stepSize))),
        store(get(place), get(keep)),
        store(get(weight), get(keep)),
        ...[gate, target, place, weight].map((pointer) => move(pointer, integer(VECTOR))),
        move(wholeAt, integer(VECTOR / 2)),
      ]),
      move(gates, get(step)),
      move(out, get(outStep)),
    ]),
  );
}
