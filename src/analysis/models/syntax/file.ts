import { OF_FORM, ROWS } from '../attribution/columns.ts';
import { Cursor } from '../attribution/cursor.ts';
import type { Table } from '../attribution/table.ts';
import type { HashBuckets } from '../hash-buckets.ts';
import type { Dense } from '../kernel/dense.ts';
import type { Direction, Recurrent } from '../kernel/layers.ts';
import { ARC, DISTANCES, FORM, RANGE, RELATION, STATE, WORD } from './shape.ts';
import { PARTS, RELATIONS } from './tree.ts';

/** The file begins with these two numbers of 32 bits; the rest follows in the order in which it is read below. */
export const MAGIC = 0x4e595341;
export const VERSION = 1;
/** Buckets of the vocabulary's hashes, as a power of two. */
export const VOCABULARY_BITS = 16;

/** The trained network, ready to be used. */
export interface SyntaxWeights {
  vocabulary: HashBuckets;
  /** One for the word itself, then one for each of the other columns of its form. */
  tables: readonly Table[];
  layers: readonly [Recurrent, Recurrent];
  /** Read off the first layer; everything else is read off the second. */
  parts: Dense;
  dependent: Dense;
  head: Dense;
  /** What stands for the root among the heads. */
  root: Float64Array;
  weigh: Dense;
  distances: Dense;
  own: Dense;
  other: Dense;
  otherRoot: Float64Array;
  away: Table;
  relations: Dense;
}

/**
 * Reads the file. Tables and layers look into `bytes` for as long as they live, so they must not change.
 *
 * @throws RangeError where the bytes are no such file, torn, or of another version
 */
export function readSyntaxWeights(bytes: Uint8Array): SyntaxWeights {
  const file = new Cursor(bytes);
  if (file.number() !== MAGIC || file.number() !== VERSION)
    throw new RangeError('no weights of this version');
  const vocabulary = file.hashes(VOCABULARY_BITS);
  const rows = [vocabulary.size + 1, ...ROWS.slice(1, OF_FORM)];
  const wide = 2 * STATE;
  const weights: SyntaxWeights = {
    vocabulary,
    tables: rows.map((count, i) => file.table(count, i === 0 ? WORD : FORM)),
    layers: [layerOf(file, WORD + FORM, RANGE.words), layerOf(file, wide, RANGE.states)],
    parts: file.dense(wide, PARTS.length, RANGE.states),
    dependent: file.dense(wide, ARC, RANGE.states),
    head: file.dense(wide, ARC, RANGE.states),
    root: file.table(1, ARC).numbers(),
    weigh: file.dense(ARC, ARC, RANGE.arcs),
    distances: withoutBias(file, ARC, DISTANCES, RANGE.arcs),
    own: file.dense(wide, RELATION, RANGE.states),
    other: withoutBias(file, wide, RELATION, RANGE.states),
    otherRoot: file.table(1, RELATION).numbers(),
    away: file.table(DISTANCES, RELATION),
    relations: file.dense(RELATION, RELATIONS.length, RANGE.relations),
  };
  if (!file.ended) throw new RangeError('more bytes than weights');
  return weights;
}

const layerOf = (file: Cursor, inputs: number, range: number): Recurrent => ({
  forward: directionOf(file, inputs, range),
  backward: directionOf(file, inputs, range),
});

const directionOf = (file: Cursor, inputs: number, range: number): Direction => ({
  input: file.dense(inputs, 3 * STATE, range),
  state: file.dense(STATE, 3 * STATE, RANGE.states),
});

const withoutBias = (file: Cursor, inputs: number, outputs: number, range: number): Dense => ({
  ...file.weights(inputs, outputs),
  bias: new Float32Array(outputs),
  range,
});
