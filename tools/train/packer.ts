import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Steps on either side of zero that a byte has room for. */
const MOST_STEPS = 127;

/** A part of a network as its trainer wrote it. */
interface Part {
  shape: number[];
  numbers: Float32Array;
}

/** Lays parts of a network one behind the other, each padded to a multiple of four bytes. */
export interface Packer {
  put(array: ArrayBufferView): void;
  /** The part NAME.weight, each row rounded to so many steps on either side of zero, behind the scales of all rows. */
  table(name: string, steps?: number): void;
  /** The same, and NAME.bias behind it. */
  dense(name: string): void;
  /** A part as it is. */
  numbers(name: string): void;
  /** Like {@link Packer.table}, of a part of exactly this name. */
  rows(name: string, steps?: number): void;
  bytes(): Uint8Array;
}

/** A packer of the network that lies in `folder` as `net.numbers` and `net.json`. Throws where a part is missing. */
export function packerOf(folder: string): Packer {
  const parts = readParts(folder);
  const part = (name: string): Part => {
    const found = parts.get(name);
    if (found === undefined) throw new Error(`the network has no "${name}"`);
    return found;
  };
  const chunks: Uint8Array[] = [];
  const put = (array: ArrayBufferView): void => {
    chunks.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    if (array.byteLength % 4 > 0) chunks.push(new Uint8Array(4 - (array.byteLength % 4)));
  };
  const rows = (name: string, steps = MOST_STEPS): void => {
    const { scales, bytes } = quantise(part(name), steps);
    put(scales);
    put(bytes);
  };
  const table = (name: string, steps?: number): void => rows(`${name}.weight`, steps);
  const numbers = (name: string): void => put(part(name).numbers);
  const dense = (name: string): void => {
    table(name);
    numbers(`${name}.bias`);
  };
  return { put, table, dense, numbers, rows, bytes: () => new Uint8Array(Buffer.concat(chunks)) };
}

function readParts(folder: string): Map<string, Part> {
  const described: { name: string; shape: number[] }[] = JSON.parse(
    readFileSync(join(folder, 'net.json'), 'utf8'),
  );
  const file = readFileSync(join(folder, 'net.numbers'));
  const numbers = new Float32Array(file.buffer, file.byteOffset, file.byteLength / 4);
  const parts = new Map<string, Part>();
  let at = 0;
  for (const { name, shape } of described) {
    const size = shape.reduce((product, n) => product * n, 1);
    parts.set(name, { shape, numbers: numbers.subarray(at, at + size) });
    at += size;
  }
  return parts;
}

/** Rounds each row to bytes, with a scale of its own. */
function quantise({ shape, numbers }: Part, steps: number): { scales: Float32Array; bytes: Int8Array } {
  const [rows = 0, size = 0] = shape;
  const scales = new Float32Array(rows);
  const bytes = new Int8Array(rows * size);
  for (let row = 0; row < rows; row++) {
    const own = numbers.subarray(row * size, (row + 1) * size);
    const scale = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / steps;
    scales[row] = scale;
    for (const [i, value] of own.entries())
      bytes[row * size + i] = scale === 0 ? 0 : Math.round(value / scale);
  }
  return { scales, bytes };
}
