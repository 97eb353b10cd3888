import { HashBuckets } from '../hash-buckets.ts';
import type { Dense } from '../kernel/dense.ts';
import { Table } from './table.ts';

/** Reads the parts of a network off its file, one behind the other, each beginning at a multiple of four bytes. */
export class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  /** Whatever is read looks into `bytes` (or into a copy, where they lie askew) for as long as it lives. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  }

  get ended(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The next bytes, as the arguments of a typed array whose elements have `width` bytes; then up to a multiple of four. */
  take(length: number, width = 1): [buffer: ArrayBufferLike, from: number, elements: number] {
    const from = this.#at;
    if (from + length > this.#bytes.length) throw new RangeError('the file is torn');
    this.#at = from + Math.ceil(length / 4) * 4;
    return [this.#bytes.buffer, this.#bytes.byteOffset + from, length / width];
  }

  number(): number {
    return new Uint32Array(...this.take(4, 4))[0] ?? 0;
  }

  floats(count: number): Float32Array {
    return new Float32Array(...this.take(count * 4, 4));
  }

  /** A set of hashes in `2 ** bits` buckets, behind its size. */
  hashes(bits: number): HashBuckets {
    const size = this.number();
    return new HashBuckets(
      new Uint8Array(...this.take(2 ** bits)),
      new Uint16Array(...this.take(size * 2, 2)),
    );
  }

  table(rows: number, size: number): Table {
    const scales = this.floats(rows);
    return new Table(scales, new Int8Array(...this.take(rows * size)));
  }

  /** A layer whose inputs are no larger than `range`; see {@link Dense}. */
  dense(inputs: number, outputs: number, range: number): Dense {
    return { ...this.weights(inputs, outputs), bias: this.floats(outputs), range };
  }

  /** The weights of a layer, which are stored as a {@link Table} is. */
  weights(inputs: number, outputs: number): Pick<Dense, 'inputs' | 'outputs' | 'weights' | 'scales'> {
    const scales = this.floats(outputs);
    return { inputs, outputs, scales, weights: new Int8Array(...this.take(outputs * inputs)) };
  }
}
