import { MADE, READ, ROWS } from '../../tiles.ts';
import { Routine } from './assemble.ts';
import { type Code, get, integer, loadInteger, move, plus, repeat, set } from './instructions.ts';
import { HALF, OUTCOME, outcomeOf } from './outcome.ts';
import {
  addDoubles,
  addIntegers,
  addShorts,
  doublesOf,
  firstHalves,
  largerDoubles,
  load,
  secondHalf,
  shiftIntegers,
  shiftShorts,
  singlesOf,
  store,
  subtractIntegers,
  subtractShorts,
  zeros,
} from './vectors.ts';

/** Bytes of an address, and of a vector. */
const ADDRESS = 4;
const VECTOR = 16;

const numbered = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/**
 * `readTiles(tiles, count, size, read, panel)`: for each tile the six transformed rows of integers of 16 bits, each in its own panel
 * of so many bytes. A tile is the addresses of the rows that it reads, then of those that it makes.
 */
export function readTilesRoutine(): Routine {
  const routine = new Routine('readTiles', 5);
  const [tiles, count, size, read, panel] = [0, 1, 2, 3, 4] as const;
  const at = routine.integer();
  const target = routine.integer();
  const places = numbered(READ).map(() => routine.integer());
  const [x0 = 0, x1 = 0, x2 = 0, x3 = 0, x4 = 0, x5 = 0] = routine.vectors(READ);
  const rows = [x0, x1, x2, x3, x4, x5];
  const [one = 0, other = 0] = routine.vectors(2);
  const fourfold = (row: number): Code => shiftShorts(get(row), integer(2));
  const write = (value: Code, last = false): Code => [
    ...store(get(target), value),
    ...(last ? [] : move(target, get(panel))),
  ];
  /** Four times the first, less five times the second, and the third. */
  const outer = (a: number, b: number, c: number): Code =>
    addShorts(subtractShorts(subtractShorts(fourfold(a), fourfold(b)), get(b)), get(c));
  return routine.does(
    repeat(count, 1, [
      ...places.map((place, i) => set(place, loadInteger(get(tiles), i * ADDRESS))),
      set(at, get(size)),
      repeat(at, 8, [
        ...rows.map((row, i) => set(row, load(get(places[i] ?? at)))),
        ...places.map((place) => move(place, integer(VECTOR))),
        set(target, get(read)),
        move(read, integer(VECTOR)),
        write(outer(x0, x2, x4)),
        set(one, subtractShorts(get(x4), fourfold(x2))),
        set(other, subtractShorts(get(x3), fourfold(x1))),
        write(addShorts(get(one), get(other))),
        write(subtractShorts(get(one), get(other))),
        set(one, subtractShorts(get(x4), get(x2))),
        set(other, shiftShorts(subtractShorts(get(x3), get(x1)), integer(1))),
        write(addShorts(get(one), get(other))),
        write(subtractShorts(get(one), get(other))),
        write(outer(x1, x3, x5), true),
      ]),
      move(tiles, integer(ROWS * ADDRESS)),
    ]),
  );
}

/**
 * `makeTiles(tiles, count, size, made, panel, factors, bias, away)`: adds what is positive of the rows that tiles make of sums to the
 * rows as they were, and writes the numbers `away` bytes further on.
 */
export function makeTilesRoutine(): Routine {
  const routine = new Routine('makeTiles', 8);
  const [tiles, count, size, made, panel, factors, bias, away] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const at = routine.integer();
  const source = routine.integer();
  const factorsAt = routine.integer();
  const biasAt = routine.integer();
  const places = numbered(MADE).map(() => routine.integer());
  const products = routine.vectors(READ);
  const [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0, m5 = 0] = products;
  const [near = 0, far = 0, sum = 0, old = 0] = routine.vectors(4);
  const times = (local: number, power: number): Code => shiftIntegers(get(local), integer(power));
  const half = (sums: Code, before: Code, offset: number): Code =>
    singlesOf(
      addDoubles(doublesOf(before), largerDoubles(zeros, outcomeOf(sums, factorsAt, biasAt, offset))),
    );
  const write = (row: number, value: Code): Code => {
    const place = get(places[row] ?? at);
    return [
      ...set(sum, value),
      ...set(old, load(place)),
      ...store(
        plus(place, get(away)),
        firstHalves(half(get(sum), get(old), 0), half(secondHalf(get(sum)), secondHalf(get(old)), HALF)),
      ),
    ];
  };
  return routine.does(
    repeat(count, 1, [
      ...places.map((place, i) => set(place, loadInteger(get(tiles), (READ + i) * ADDRESS))),
      set(at, get(size)),
      set(factorsAt, get(factors)),
      set(biasAt, get(bias)),
      repeat(at, 4, [
        set(source, get(made)),
        move(made, integer(VECTOR)),
        ...products.flatMap((product, i) => [
          set(product, load(get(source))),
          ...(i < READ - 1 ? [move(source, get(panel))] : []),
        ]),
        set(near, shiftIntegers(addIntegers(get(m1), get(m2)), integer(2))),
        set(far, addIntegers(get(m3), get(m4))),
        // Six and 24 times, as sums of powers of two.
        write(0, addIntegers(addIntegers(times(m0, 2), times(m0, 1)), addIntegers(get(near), get(far)))),
        write(2, addIntegers(get(near), times(far, 2))),
        set(near, shiftIntegers(subtractIntegers(get(m1), get(m2)), integer(2))),
        set(far, shiftIntegers(subtractIntegers(get(m3), get(m4)), integer(1))),
        write(1, addIntegers(get(near), get(far))),
        write(3, addIntegers(addIntegers(times(m5, 4), times(m5, 3)), addIntegers(get(near), times(far, 2)))),
        ...places.map((place) => move(place, integer(VECTOR))),
        move(factorsAt, integer(OUTCOME)),
        move(biasAt, integer(OUTCOME)),
      ]),
      move(tiles, integer(ROWS * ADDRESS)),
    ]),
  );
}
