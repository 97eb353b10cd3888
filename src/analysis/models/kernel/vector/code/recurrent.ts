import { Routine } from './assemble.ts';
import { Exponential } from './exponential.ts';
import {
  add,
  type Code,
  get,
  integer,
  load,
  loadSplat,
  move,
  multiply,
  plus,
  repeat,
  set,
  store,
  subtract,
  times,
} from './instructions.ts';

/** Vectors of outputs that are worked out together: enough that no sum waits for itself. */
export const SIDE_BY_SIDE = 6;
/** Inputs that one turn of the inner loop takes. */
const TURN = [0, 1, 2, 3];
/** Bytes of a number, and of four. */
const NUMBER = 4;
const VECTOR = 16;
const BLOCK = SIDE_BY_SIDE * VECTOR;
const GATES = 3;

/**
 * `recur(gates, count, step, weights, bias, size, before, moved, out, outStep)`: reads so many rows of gates, `step` bytes
 * from one to the next, and writes the state after each to `out`. `before` is the state to begin with, and
 * the last one in the end; `moved` has room for the gates of a state. The weights of {@link SIDE_BY_SIDE} vectors lie
 * next to each other, input by input.
 */
export function recurRoutine(): Routine {
  const routine = new Routine('recur', 10);
  const [gates, count, step, weights, bias, size, before, moved, out, outStep] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ] as const;
  const output = routine.integer();
  const input = routine.integer();
  const weight = routine.integer();
  const place = routine.integer();
  const biasAt = routine.integer();
  const target = routine.integer();
  const gate = routine.integer();
  const wide = routine.integer();
  const splat = routine.vector();
  const sums = routine.vectors(SIDE_BY_SIDE);
  const [reset = 0, keep = 0, fresh = 0] = routine.vectors(GATES);
  const exponential = new Exponential(routine);

  const multiplied: Code[] = [
    set(weight, get(weights)),
    set(biasAt, get(bias)),
    set(target, get(moved)),
    set(output, times(get(size), integer(GATES))),
    repeat(output, BLOCK / NUMBER, [
      ...sums.map((sum, side) => set(sum, load(get(biasAt), side * VECTOR))),
      set(place, get(before)),
      set(input, get(size)),
      repeat(input, TURN.length, [
        ...TURN.flatMap((turn) => [
          set(splat, loadSplat(get(place), turn * NUMBER)),
          ...sums.map((sum, side) =>
            set(sum, add(get(sum), multiply(get(splat), load(get(weight), turn * BLOCK + side * VECTOR)))),
          ),
        ]),
        move(place, integer(TURN.length * NUMBER)),
        move(weight, integer(TURN.length * BLOCK)),
      ]),
      ...sums.map((sum, side) => store(get(target), get(sum), side * VECTOR)),
      move(target, integer(BLOCK)),
      move(biasAt, integer(BLOCK)),
    ]),
  ];
  /** The gate of that number by the row, and by the state before it. */
  const byRow = (number: number): Code => load(plus(get(gate), times(get(wide), integer(number))));
  const byState = (number: number): Code => load(plus(get(target), times(get(wide), integer(number))));
  return routine.does(
    set(wide, times(get(size), integer(NUMBER))),
    repeat(count, 1, [
      ...multiplied,
      set(gate, get(gates)),
      set(target, get(moved)),
      set(place, get(before)),
      set(weight, get(out)),
      set(input, get(size)),
      repeat(input, VECTOR / NUMBER, [
        exponential.sigmoid(reset, add(byRow(0), byState(0))),
        exponential.sigmoid(keep, add(byRow(1), byState(1))),
        exponential.tangent(fresh, add(byRow(2), multiply(get(reset), byState(2)))),
        set(keep, add(get(fresh), multiply(get(keep), subtract(load(get(place)), get(fresh))))),
        store(get(place), get(keep)),
        store(get(weight), get(keep)),
        ...[gate, target, place, weight].map((pointer) => move(pointer, integer(VECTOR))),
      ]),
      move(gates, get(step)),
      move(out, get(outStep)),
    ]),
  );
}
