import type { Numbers } from '../states.ts';
import type { Layout } from './layout.ts';

/**
 * Writes what a layer makes of `count` rows of `x` into rows of `y`; both need room up to the next four rows. This loop
 * is where the time goes: four rows by four outputs at a time keep the sums at hand, and numbers of 64 bits need no
 * conversion.
 *
 * @param from where the first row begins in `x`, `to` where its outcome begins in `y`
 */
export function multiply(
  x: Numbers,
  count: number,
  { inputs, outputs, weights, bias }: Layout,
  y: Numbers,
  from = 0,
  to = 0,
): void {
  for (let output = 0; output < outputs; output += 4) {
    const b0 = bias[output] as number;
    const b1 = bias[output + 1] as number;
    const b2 = bias[output + 2] as number;
    const b3 = bias[output + 3] as number;
    for (let row = 0; row < count; row += 4) {
      let p0 = b0;
      let p1 = b1;
      let p2 = b2;
      let p3 = b3;
      let q0 = b0;
      let q1 = b1;
      let q2 = b2;
      let q3 = b3;
      let r0 = b0;
      let r1 = b1;
      let r2 = b2;
      let r3 = b3;
      let s0 = b0;
      let s1 = b1;
      let s2 = b2;
      let s3 = b3;
      let w = output * inputs;
      const first = from + row * inputs;
      for (let i = first; i < first + inputs; i++, w += 4) {
        const w0 = weights[w] as number;
        const w1 = weights[w + 1] as number;
        const w2 = weights[w + 2] as number;
        const w3 = weights[w + 3] as number;
        const p = x[i] as number;
        p0 += p * w0;
        p1 += p * w1;
        p2 += p * w2;
        p3 += p * w3;
        const q = x[i + inputs] as number;
        q0 += q * w0;
        q1 += q * w1;
        q2 += q * w2;
        q3 += q * w3;
        const r = x[i + 2 * inputs] as number;
        r0 += r * w0;
        r1 += r * w1;
        r2 += r * w2;
        r3 += r * w3;
        const s = x[i + 3 * inputs] as number;
        s0 += s * w0;
        s1 += s * w1;
        s2 += s * w2;
        s3 += s * w3;
      }
      let at = to + row * outputs + output;
      y[at] = p0;
      y[at + 1] = p1;
      y[at + 2] = p2;
      y[at + 3] = p3;
      at += outputs;
      y[at] = q0;
      y[at + 1] = q1;
      y[at + 2] = q2;
      y[at + 3] = q3;
      at += outputs;
      y[at] = r0;
      y[at + 1] = r1;
      y[at + 2] = r2;
      y[at + 3] = r3;
      at += outputs;
      y[at] = s0;
      y[at + 1] = s1;
      y[at + 2] = s2;
      y[at + 3] = s3;
    }
  }
}
