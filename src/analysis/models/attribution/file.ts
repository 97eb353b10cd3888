import type { HashBuckets } from '../hash-buckets.ts';
import type { Dense } from '../kernel/dense.ts';
import type { Convolution } from '../kernel/layers.ts';
import { EVIDENCE } from './certainty.ts';
import { COLUMNS, ROWS } from './columns.ts';
import { Cursor } from './cursor.ts';
import { DISTANCES, ENCODER, HIDDEN, HIDDEN_RANGE, LABELLER, LABELS, type Part, SIDES } from './shape.ts';
import type { Table } from './table.ts';

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
  encoder: readonly Convolution[];
  cue: readonly [Dense, Dense];
  here: Dense;
  anchor: Dense;
  distances: Table;
  sides: Table;
  labeller: readonly Convolution[];
  labels: Dense;
  judge: readonly [Dense, Dense];
  /** `LABELS * before + label`. */
  moves: Float32Array;
  opening: Float32Array;
  /** Of the evidence by which {@link certaintyOf} judges. */
  certainty: Float32Array;
}

/**
 * Reads the file. Tables and layers look into `bytes` for as long as they live, so they must not change.
 *
 * @throws RangeError where the bytes are no such file, torn, or of another version
 */
export function readAttributionWeights(bytes: Uint8Array): AttributionWeights {
  const file = new Cursor(bytes);
  if (file.number() !== MAGIC || file.number() !== VERSION)
    throw new RangeError('no weights of this version');
  const vocabulary = file.hashes(VOCABULARY_BITS);
  const wide = ENCODER.size + 2 * LABELLER.size;
  const weights: AttributionWeights = {
    vocabulary,
    tables: COLUMNS.map((_, i) => file.table(i === 0 ? vocabulary.size + 1 : (ROWS[i] ?? 0), ENCODER.size)),
    bias: file.floats(ENCODER.size),
    encoder: layersOf(file, ENCODER),
    cue: [file.dense(ENCODER.size, HIDDEN, ENCODER.range), file.dense(HIDDEN, 1, HIDDEN_RANGE)],
    here: file.dense(ENCODER.size, LABELLER.size, ENCODER.range),
    anchor: file.dense(ENCODER.size, LABELLER.size, ENCODER.range),
    distances: file.table(DISTANCES, LABELLER.size),
    sides: file.table(SIDES, LABELLER.size),
    labeller: layersOf(file, LABELLER),
    labels: file.dense(LABELLER.size, LABELS, LABELLER.range),
    judge: [file.dense(wide, HIDDEN, LABELLER.range), file.dense(HIDDEN, 2, HIDDEN_RANGE)],
    moves: file.floats(LABELS * LABELS),
    opening: file.floats(LABELS),
    certainty: file.floats(EVIDENCE),
  };
  if (!file.ended) throw new RangeError('more bytes than weights');
  return weights;
}

const layersOf = (file: Cursor, { size, layers }: Part): Convolution[] =>
  layers.map(({ dilation, range }) => ({ dilation, mix: file.dense(3 * size, size, range) }));
