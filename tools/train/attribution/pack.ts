import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS } from '../../../src/analysis/models/attribution/columns.ts';
import { MAGIC, VERSION, VOCABULARY_BITS } from '../../../src/analysis/models/attribution/file.ts';
import { ENCODER, LABELLER } from '../../../src/analysis/models/attribution/shape.ts';
import { packHashes } from '../actors/buckets.ts';

/** A part of the network as the trainer wrote it. */
interface Part {
  shape: number[];
  numbers: Float32Array;
}

/** Packs the network that lies in `folder` into the file that `readAttributionWeights` reads. */
export function packNetwork(folder: string, vocabulary: Uint32Array): Uint8Array {
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
  const table = (name: string): void => {
    const { scales, bytes } = quantise(part(`${name}.weight`));
    put(scales);
    put(bytes);
  };
  const dense = (name: string): void => {
    table(name);
    put(part(`${name}.bias`).numbers);
  };
  const { counts, rests } = packHashes(vocabulary, VOCABULARY_BITS);
  put(Uint32Array.of(MAGIC, VERSION, vocabulary.length));
  put(counts);
  put(rests);
  for (const i of COLUMNS.keys()) table(`tables.${i}`);
  put(part('bias').numbers);
  for (const i of ENCODER.dilations.keys()) dense(`encoder.layers.${i}`);
  for (const name of ['cue.0', 'cue.2', 'here', 'anchor']) dense(name);
  table('distance');
  table('side');
  for (const i of LABELLER.dilations.keys()) dense(`labeller.layers.${i}`);
  for (const name of ['labels', 'judge.0', 'judge.2']) dense(name);
  put(part('moves').numbers);
  put(part('opening').numbers);
  put(part('certainty').numbers);
  return new Uint8Array(Buffer.concat(chunks));
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
function quantise({ shape, numbers }: Part): { scales: Float32Array; bytes: Int8Array } {
  const [rows = 0, size = 0] = shape;
  const scales = new Float32Array(rows);
  const bytes = new Int8Array(rows * size);
  for (let row = 0; row < rows; row++) {
    const own = numbers.subarray(row * size, (row + 1) * size);
    const scale = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
    scales[row] = scale;
    for (const [i, value] of own.entries())
      bytes[row * size + i] = scale === 0 ? 0 : Math.round(value / scale);
  }
  return { scales, bytes };
}
