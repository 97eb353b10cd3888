import { HashBuckets } from '../hash-buckets.ts';
import { EVIDENCE } from './certainty.ts';
import { COLUMNS, ROWS } from './columns.ts';
import { type Dense, layOut } from './dense.ts';
import type { Layer } from './layers.ts';
import { DISTANCES, ENCODER, HIDDEN, LABELLER, LABELS, type Part, SIDES } from './shape.ts';
import { Table } from './table.ts';

/** The file begins with these two numbers of 32 bits; the rest follows in the order in which it is read below. */
export const MAGIC = 0x51544154;
export const VERSION = 2;
/** Buckets of the vocabulary's hashes, as a power of two. */
export const VOCABULARY_BITS = 16;

/** The trained network, ready to be used. */
export interface AttributionWeights {
  vocabulary: HashBuckets;
  /** One for each of COLUMNS. */
  tables: readonly Table[];
  /** Added to the sum of a token's rows. */
  bias: Float32Array;
  encoder: readonly Layer[];
  cue: readonly [Dense, Dense];
  here: Dense;
  anchor: Dense;
  distances: Table;
  sides: Table;
  labeller: readonly Layer[];
  labels: Dense;
  judge: readonly [Dense, Dense];
  /** `LABELS * before + label`. */
  moves: Float32Array;
  opening: Float32Array;
  /** Of the evidence by which {@link certaintyOf} judges. */
  certainty: Float32Array;
}

/**
 * Reads the file. The tables look into `bytes` for as long as they live, so they must not change.
 *
 * @throws RangeError where the bytes are no such file, torn, or of another version
 */
export function readAttributionWeights(bytes: Uint8Array): AttributionWeights {
  const file = new Cursor(bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());
  if (file.number() !== MAGIC || file.number() !== VERSION)
    throw new RangeError('no weights of this version');
  const words = file.number();
  const vocabulary = new HashBuckets(
    new Uint8Array(...file.take(1 << VOCABULARY_BITS)),
    new Uint16Array(...file.take(words * 2, 2)),
  );
  const wide = ENCODER.size + 2 * LABELLER.size;
  const weights: AttributionWeights = {
    vocabulary,
    tables: COLUMNS.map((_, i) => file.table(i === 0 ? words + 1 : (ROWS[i] ?? 0), ENCODER.size)),
    bias: file.floats(ENCODER.size),
    encoder: file.layers(ENCODER),
    cue: [file.dense(ENCODER.size, HIDDEN), file.dense(HIDDEN, 1)],
    here: file.dense(ENCODER.size, LABELLER.size),
    anchor: file.dense(ENCODER.size, LABELLER.size),
    distances: file.table(DISTANCES, LABELLER.size),
    sides: file.table(SIDES, LABELLER.size),
    labeller: file.layers(LABELLER),
    labels: file.dense(LABELLER.size, LABELS),
    judge: [file.dense(wide, HIDDEN), file.dense(HIDDEN, 2)],
    moves: file.floats(LABELS * LABELS),
    opening: file.floats(LABELS),
    certainty: file.floats(EVIDENCE),
  };
  if (!file.ended) throw new RangeError('more bytes than weights');
  return weights;
}

class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
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

  table(rows: number, size: number): Table {
    const scales = this.floats(rows);
    return new Table(scales, new Int8Array(...this.take(rows * size)));
  }

  dense(inputs: number, outputs: number): Dense {
    const rows = this.table(outputs, inputs).numbers();
    return layOut(rows, this.floats(outputs), inputs);
  }

  layers({ size, dilations }: Part): Layer[] {
    return dilations.map((dilation) => ({ dilation, mix: this.dense(3 * size, size) }));
  }
}
