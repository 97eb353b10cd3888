import { Routine } from './assemble.ts';
import { type Code, get, integer, move, repeat, set } from './instructions.ts';
import { larger, load, multiply, narrow, nearest, smaller, store, toIntegers } from './vectors.ts';

const VECTOR = 16;

/**
 * `quantise(values, count, point, target)`: numbers as integers of 16 bits, eight at a time. At `point` stand four times each the
 * steps to the unit, the largest integer, and the smallest.
 */
export function quantiseRoutine(): Routine {
  const routine = new Routine('quantise', 4);
  const [values, count, point, target] = [0, 1, 2, 3] as const;
  const [steps = 0, limit = 0, least = 0] = routine.vectors(3);
  const whole = (offset: number): Code =>
    toIntegers(
      larger(get(least), smaller(get(limit), nearest(multiply(load(get(values), offset), get(steps))))),
    );
  return routine.does(
    ...[steps, limit, least].map((own, i) => set(own, load(get(point), i * VECTOR))),
    repeat(count, 8, [
      store(get(target), narrow(whole(0), whole(VECTOR))),
      move(values, integer(2 * VECTOR)),
      move(target, integer(VECTOR)),
    ]),
  );
}
