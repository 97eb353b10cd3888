import { Routine } from './assemble.ts';
import { type Code, get, integer, move, plus, repeat, set, times } from './instructions.ts';
import { OUTCOME, outcome } from './outcome.ts';
import { addIntegers, dot, load, loadSplat, store, zeros } from './vectors.ts';

/** Rows that are worked out together. */
const ROWS = [0, 1, 2, 3];
/** Vectors of outputs that are worked out together. */
export const SIDE_BY_SIDE = 2;
/** Pairs of inputs that one turn of the inner loop takes. */
const TURN = [0, 1, 2, 3];
/** Bytes of two inputs, of a vector, and of the weights of two inputs. */
const PAIR = 4;
const VECTOR = 16;
const BLOCK = SIDE_BY_SIDE * VECTOR;

/**
 * `multiply(x, rows, inputs, weights, outputs, y, factors, bias)`: what a layer makes of rows of integers of 16 bits, four rows
 * by eight outputs at a time; where it is `whole`, the sums themselves, without factors and bias. Weights: `layout.ts`; inputs and outputs come in eights.
 */
export function multiplyRoutine(name: 'multiply' | 'multiplyWhole'): Routine {
  const isWhole = name === 'multiplyWhole';
  const routine = new Routine(name, isWhole ? 6 : 8);
  const [x, rows, inputs, weights, outputs, y, factors, bias] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const output = routine.integer();
  const row = routine.integer();
  const input = routine.integer();
  const weight = routine.integer();
  const target = routine.integer();
  const step = routine.integer();
  const places = ROWS.map(() => routine.integer());
  const pair = routine.vector();
  const weighed = routine.vectors(SIDE_BY_SIDE);
  const sums = ROWS.map(() => routine.vectors(SIDE_BY_SIDE));

  const accumulate = (turn: number): Code[] => [
    ...weighed.map((own, side) => set(own, load(get(weight), turn * BLOCK + side * VECTOR))),
    ...sums.flatMap((own, at) => [
      set(pair, loadSplat(get(places[at] ?? x), turn * PAIR)),
      ...own.map((sum, side) => set(sum, addIntegers(get(sum), dot(get(pair), get(weighed[side] ?? pair))))),
    ]),
  ];
  return routine.does(
    set(step, times(get(outputs), integer(4))),
    set(output, get(outputs)),
    repeat(output, 8, [
      set(row, get(rows)),
      set(target, get(y)),
      ...places.slice(0, 1).map((place) => set(place, get(x))),
      repeat(row, ROWS.length, [
        ...places
          .slice(1)
          .map((place, before) => set(place, plus(get(places[before] ?? x), times(get(inputs), integer(2))))),
        ...sums.flatMap((own) => own.map((sum) => set(sum, zeros))),
        set(weight, get(weights)),
        set(input, get(inputs)),
        repeat(input, 2 * TURN.length, [
          ...TURN.flatMap(accumulate),
          ...places.map((place) => move(place, integer(TURN.length * PAIR))),
          move(weight, integer(TURN.length * BLOCK)),
        ]),
        ...sums.flatMap((own) => [
          ...own.map((sum, side) =>
            store(
              get(target),
              isWhole ? get(sum) : outcome(sum, factors, bias, side * OUTCOME),
              side * VECTOR,
            ),
          ),
          move(target, get(step)),
        ]),
        // Behind its last row begins the next four.
        ...places.slice(0, 1).map((place) => set(place, get(places.at(-1) ?? x))),
      ]),
      set(weights, get(weight)),
      move(y, integer(BLOCK)),
      ...(isWhole
        ? []
        : [move(factors, integer(SIDE_BY_SIDE * OUTCOME)), move(bias, integer(SIDE_BY_SIDE * OUTCOME))]),
    ]),
  );
}
