import { MADE, READ, ROWS } from '../../tiles.ts';
import { Routine } from './assemble.ts';
import {
  add,
  type Code,
  four,
  get,
  integer,
  larger,
  load,
  loadInteger,
  move,
  multiply,
  plus,
  repeat,
  set,
  store,
  subtract,
} from './instructions.ts';

/** Bytes of an address, and of four numbers. */
const ADDRESS = 4;
const VECTOR = 16;

const numbered = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const scaled = (factor: number, value: Code): Code => multiply(four(factor), value);

/**
 * `readTiles(tiles, count, size, read, panel)`: for each tile the six transformed rows, each in its own panel of so many
 * bytes. A tile is the addresses of the rows that it reads, then of those that it makes.
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
  const write = (value: Code, last = false): Code => [
    ...store(get(target), value),
    ...(last ? [] : move(target, get(panel))),
  ];
  return routine.does(
    repeat(count, 1, [
      ...places.map((place, i) => set(place, loadInteger(get(tiles), i * ADDRESS))),
      set(at, get(size)),
      repeat(at, VECTOR / ADDRESS, [
        ...rows.map((row, i) => set(row, load(get(places[i] ?? at)))),
        ...places.map((place) => move(place, integer(VECTOR))),
        set(target, get(read)),
        move(read, integer(VECTOR)),
        write(add(subtract(scaled(4, get(x0)), scaled(5, get(x2))), get(x4))),
        set(one, subtract(get(x4), scaled(4, get(x2)))),
        set(other, subtract(get(x3), scaled(4, get(x1)))),
        write(add(get(one), get(other))),
        write(subtract(get(one), get(other))),
        set(one, subtract(get(x4), get(x2))),
        set(other, scaled(2, subtract(get(x3), get(x1)))),
        write(add(get(one), get(other))),
        write(subtract(get(one), get(other))),
        write(add(subtract(scaled(4, get(x1)), scaled(5, get(x3))), get(x5)), true),
      ]),
      move(tiles, integer(ROWS * ADDRESS)),
    ]),
  );
}

/**
 * `makeTiles(tiles, count, size, made, panel, bias, away)`: adds what is positive of the rows that tiles make to the rows
 * as they were, and writes the sum `away` bytes further on.
 */
export function makeTilesRoutine(): Routine {
  const routine = new Routine('makeTiles', 7);
  const [tiles, count, size, made, panel, bias, away] = [0, 1, 2, 3, 4, 5, 6] as const;
  const at = routine.integer();
  const source = routine.integer();
  const biasAt = routine.integer();
  const places = numbered(MADE).map(() => routine.integer());
  const products = routine.vectors(READ);
  const [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0, m5 = 0] = products;
  const [own = 0, near = 0, far = 0] = routine.vectors(3);
  const write = (row: number, value: Code): Code => {
    const place = get(places[row] ?? at);
    return store(plus(place, get(away)), add(load(place), larger(four(0), add(get(own), value))));
  };
  return routine.does(
    repeat(count, 1, [
      ...places.map((place, i) => set(place, loadInteger(get(tiles), (READ + i) * ADDRESS))),
      set(at, get(size)),
      set(biasAt, get(bias)),
      repeat(at, VECTOR / ADDRESS, [
        set(own, load(get(biasAt))),
        move(biasAt, integer(VECTOR)),
        set(source, get(made)),
        move(made, integer(VECTOR)),
        ...products.flatMap((product, i) => [
          set(product, load(get(source))),
          ...(i < READ - 1 ? [move(source, get(panel))] : []),
        ]),
        set(near, add(get(m1), get(m2))),
        set(far, add(get(m3), get(m4))),
        write(0, add(get(m0), add(get(near), get(far)))),
        write(2, add(get(near), scaled(4, get(far)))),
        set(near, subtract(get(m1), get(m2))),
        set(far, subtract(get(m3), get(m4))),
        write(1, add(get(near), scaled(2, get(far)))),
        write(3, add(get(m5), add(get(near), scaled(8, get(far))))),
        ...places.map((place) => move(place, integer(VECTOR))),
      ]),
      move(tiles, integer(ROWS * ADDRESS)),
    ]),
  );
}
