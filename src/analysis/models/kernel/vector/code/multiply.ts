import { Routine } from './assemble.ts';
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
  times,
} from './instructions.ts';

/** Rows that are worked out together. */
const ROWS = [0, 1, 2, 3];
/** Vectors of outputs that are worked out together. */
const SIDE_BY_SIDE = [0, 1];
/** Inputs that one turn of the inner loop takes. */
const TURN = [0, 1, 2, 3];
/** Bytes of a number, and of four. */
const NUMBER = 4;
const VECTOR = 16;
const BLOCK = SIDE_BY_SIDE.length * VECTOR;

/**
 * `multiply(x, rows, inputs, weights, bias, outputs, y)`: what a layer makes of rows, four rows by eight outputs at a time.
 * The weights of eight outputs lie next to each other, input by input; inputs come in fours, outputs in eights.
 */
export function multiplyRoutine(): Routine {
  const routine = new Routine('multiply', 7);
  const [x, rows, inputs, weights, bias, outputs, y] = [0, 1, 2, 3, 4, 5, 6] as const;
  const output = routine.integer();
  const row = routine.integer();
  const input = routine.integer();
  const weight = routine.integer();
  const target = routine.integer();
  const step = routine.integer();
  const places = ROWS.map(() => routine.integer());
  const splat = routine.vector();
  const biases = routine.vectors(SIDE_BY_SIDE.length);
  const factors = routine.vectors(SIDE_BY_SIDE.length);
  const sums = ROWS.map(() => routine.vectors(SIDE_BY_SIDE.length));

  const accumulate = (turn: number): Code[] => [
    ...factors.map((factor, side) => set(factor, load(get(weight), turn * BLOCK + side * VECTOR))),
    ...sums.flatMap((own, at) => [
      set(splat, loadSplat(get(places[at] ?? x), turn * NUMBER)),
      ...own.map((sum, side) => set(sum, add(get(sum), multiply(get(splat), get(factors[side] ?? splat))))),
    ]),
  ];
  return routine.does(
    set(step, times(get(outputs), integer(NUMBER))),
    set(output, get(outputs)),
    repeat(output, BLOCK / NUMBER, [
      ...biases.map((own, side) => set(own, load(get(bias), side * VECTOR))),
      set(row, get(rows)),
      set(target, get(y)),
      ...places.slice(0, 1).map((place) => set(place, get(x))),
      repeat(row, ROWS.length, [
        ...places
          .slice(1)
          .map((place, before) =>
            set(place, plus(get(places[before] ?? x), times(get(inputs), integer(NUMBER)))),
          ),
        ...sums.flatMap((own) => own.map((sum, side) => set(sum, get(biases[side] ?? sum)))),
        set(weight, get(weights)),
        set(input, get(inputs)),
        repeat(input, TURN.length, [
          ...TURN.flatMap(accumulate),
          ...places.map((place) => move(place, integer(TURN.length * NUMBER))),
          move(weight, integer(TURN.length * BLOCK)),
        ]),
        ...sums.flatMap((own) => [
          ...own.map((sum, side) => store(get(target), get(sum), side * VECTOR)),
          move(target, get(step)),
        ]),
        // Behind its last row begins the next four.
        ...places.slice(0, 1).map((place) => set(place, get(places.at(-1) ?? x))),
      ]),
      set(weights, get(weight)),
      move(bias, integer(BLOCK)),
      move(y, integer(BLOCK)),
    ]),
  );
}
