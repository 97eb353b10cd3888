// A weight is a byte: 0 for none, 1 to 127 for the logarithm of its size between the two below, 255 down to 129 for the
// same with a minus sign; 128 is not used.
const SMALLEST = 0.01;
const LARGEST = 20;
const STEPS = 127;

/** The weight that each of the 256 bytes stands for. */
export function weightTable(): Float32Array {
  const table = new Float32Array(256);
  for (let step = 1; step <= STEPS; step++) {
    const size = SMALLEST * Math.exp((step / STEPS) * Math.log(LARGEST / SMALLEST));
    table[step] = size;
    table[256 - step] = -size;
  }
  return table;
}

/** The byte whose weight is nearest by logarithm; never 0. Sizes out of reach get the nearest end. */
export function weightByte(weight: number): number {
  const step = Math.round((STEPS * Math.log(Math.abs(weight) / SMALLEST)) / Math.log(LARGEST / SMALLEST));
  const bounded = Math.min(STEPS, Math.max(1, step));
  return weight < 0 ? 256 - bounded : bounded;
}
