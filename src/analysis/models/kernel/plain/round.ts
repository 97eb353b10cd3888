import type { FixedPoint } from '../fixed-point.ts';

/** Added and taken off again it leaves the nearest whole number, of two the even one, as vectors round. */
export const WHOLE = 1.5 * 2 ** 52;

/** Writes `count` numbers from `from` on as whole numbers. */
export function quantise(
  values: Float32Array,
  from: number,
  count: number,
  { steps, limit }: FixedPoint,
  target: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const whole = (values[from + i] as number) * steps + WHOLE - WHOLE;
    target[i] = whole > limit ? limit : whole < -limit ? -limit : whole;
  }
}
