import { FeatureWeights } from './feature-weights.ts';
import { HashBuckets } from './hash-buckets.ts';
import { LABELS } from './labels.ts';
import { PhraseTable } from './phrase-table.ts';
import { WordTable } from './word-table.ts';

/**
 * The file of the recogniser's weights: little-endian, like every machine that runs a browser. Two numbers of 32 bits,
 * {@link MAGIC} and {@link VERSION}, then the sections below, each with its length in bytes before it and filled
 * up to a multiple of four, so that every one can be used where it lies.
 */
export const MAGIC = 0x524e5441;
/** Raised with every change of the format, of a feature's meaning or of a number that is part of it. */
export const VERSION = 3;
/** The sections in their order; what each holds is said where it is read (`HashBuckets`, `WordTable` and so on). */
export const SECTIONS = [
  'word counts',
  'word rests',
  'word entries',
  'phrase counts',
  'phrase rests',
  'phrase kinds',
  'feature counts',
  'feature entries',
  'feature weights',
  'moves',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The trained recogniser, ready to be used. */
export interface NameWeights {
  words: WordTable;
  phrases: PhraseTable;
  features: FeatureWeights;
  /** `LABELS * before + label`. */
  moves: Float32Array;
}

/**
 * Reads the file. The tables look into `bytes` for as long as they live, so they must not change.
 *
 * @throws RangeError where the bytes are no such file, torn, or of another version
 */
export function readNameWeights(bytes: Uint8Array): NameWeights {
  // Not `slice`, which copies nothing of a Buffer.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const section = sectionsOf(aligned);
  const bytesOf = (name: SectionName): Uint8Array => new Uint8Array(...section(name));
  const shorts = (name: SectionName): Uint16Array => {
    const [buffer, from, length] = section(name);
    return new Uint16Array(buffer, from, whole(length / 2));
  };
  const words = (name: SectionName): Uint32Array => {
    const [buffer, from, length] = section(name);
    return new Uint32Array(buffer, from, whole(length / 4));
  };
  const [movesBuffer, movesFrom, movesLength] = section('moves');
  if (movesLength !== LABELS * LABELS * 4) throw new RangeError('weights for other labels');
  const moves = new Float32Array(movesBuffer, movesFrom, LABELS * LABELS);
  if (!moves.every(Number.isFinite)) throw new RangeError('a move without a score');
  return {
    words: new WordTable(
      new HashBuckets(bytesOf('word counts'), shorts('word rests')),
      bytesOf('word entries'),
    ),
    phrases: new PhraseTable(
      new HashBuckets(bytesOf('phrase counts'), shorts('phrase rests')),
      words('phrase kinds'),
    ),
    features: new FeatureWeights(
      bytesOf('feature counts'),
      words('feature entries'),
      bytesOf('feature weights'),
    ),
    moves,
  };
}

/** A typed array cuts what is left over from its length without a word. */
function whole(length: number): number {
  if (!Number.isInteger(length)) throw new RangeError('a section with half a number');
  return length;
}

type Place = [buffer: ArrayBufferLike, from: number, length: number];

function sectionsOf(bytes: Uint8Array): (name: SectionName) => Place {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION)
    throw new RangeError('no weights of this version');
  const places = new Map<SectionName, Place>();
  let at = 8;
  for (const name of SECTIONS) {
    if (at + 4 > bytes.length) throw new RangeError(`there is no "${name}"`);
    const length = view.getUint32(at, true);
    at += 4;
    if (at + length > bytes.length) throw new RangeError(`"${name}" runs beyond the end of the file`);
    places.set(name, [bytes.buffer, bytes.byteOffset + at, length]);
    at += Math.ceil(length / 4) * 4;
  }
  if (at !== bytes.length) throw new RangeError('more than the sections');
  return (name) => {
    const place = places.get(name);
    if (place === undefined) throw new RangeError(`no section "${name}"`);
    return place;
  };
}
