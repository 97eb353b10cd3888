import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUCKETS, FeatureWeights, REST_BITS } from '../../../src/analysis/models/feature-weights.ts';
import { hashText } from '../../../src/analysis/models/hash.ts';
import { LABELS } from '../../../src/analysis/models/labels.ts';
import { createRecogniser } from '../../../src/analysis/models/recogniser.ts';
import { readNameWeights, SECTIONS, type SectionName } from '../../../src/analysis/models/weights.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { packWeights } from '../../../tools/train/actors/pack.ts';

const sortedHashes = (words: readonly string[]): Uint32Array =>
  Uint32Array.from(words.map((word) => hashText(word) >>> 0)).sort();

/** Scores of three features, some too small to be kept; the second has none that is kept. */
const FEATURES = sortedHashes(['one', 'two', 'three']);
const SCORES = Float32Array.from({ length: FEATURES.length * LABELS }, (_, i) =>
  Math.floor(i / LABELS) === 1 ? 0.01 : i % 3 === 0 ? -1.5 : i % 3 === 1 ? 0.02 : 0.7,
);
const MOVES = Float32Array.from({ length: LABELS * LABELS }, (_, i) => i / 100);
const WORDS = sortedHashes(['peace', 'talks', 'Oslo']);

const FILE = packWeights(
  { hashes: WORDS, bytes: Uint8Array.from({ length: 15 }, (_, i) => i) },
  { hashes: sortedHashes(['a', 'b']), kinds: Uint32Array.of(5, 1 << 30) },
  FEATURES,
  { features: SCORES, transitions: MOVES },
  0.08,
);

/** Where the length of each section stands. */
function lengthsAt(file: Uint8Array): Record<SectionName, number> {
  const view = new DataView(file.buffer);
  let at = 8;
  const places = SECTIONS.map((name): [SectionName, number] => {
    const place = at;
    at += 4 + Math.ceil(view.getUint32(at, true) / 4) * 4;
    return [name, place];
  });
  return Object.assign(Object.create(null), Object.fromEntries(places));
}
const PLACES = lengthsAt(FILE);

/** The file with a byte of a section changed. */
function changed(name: SectionName, byte: number, value: number): Uint8Array {
  const file = FILE.slice();
  file[PLACES[name] + 4 + byte] = value;
  return file;
}

describe('the file of weights', () => {
  test('gives back what was packed', () => {
    const { words, phrases, features, moves } = readNameWeights(FILE);
    const at = WORDS.indexOf(hashText('Oslo') >>> 0);
    expect(words.get('Oslo')).toEqual({
      coarse: at,
      middle: 3 + at,
      fine: 6 + at + ((9 + at) << 8),
      rank: 12 + at,
    });
    expect(words.get('Lima')).toBeUndefined();
    expect([...sortedHashes(['a', 'b'])].map((hash) => phrases.get(hash))).toEqual([5, 1 << 30]);
    expect(phrases.get(hashText('c'))).toBe(0);
    expect(moves).toEqual(MOVES);
    for (const [i, hash] of FEATURES.entries()) {
      const scores = new Float32Array(3 * LABELS);
      features.addTo(scores, LABELS, Int32Array.of(hash, hashText('four'), 77), 2);
      for (let label = 0; label < LABELS; label++) {
        const weight = SCORES[i * LABELS + label] ?? 0;
        // Half a step of the scale is some 3 per cent.
        const off = Math.abs((scores[LABELS + label] ?? 0) - (Math.abs(weight) < 0.08 ? 0 : weight));
        expect(off).toBeLessThanOrEqual(0.035 * Math.abs(weight));
      }
      expect(scores.subarray(0, LABELS).every((score) => score === 0)).toBe(true);
      expect(scores.subarray(2 * LABELS).every((score) => score === 0)).toBe(true);
    }
  });

  test.each([1, 2, 3, 4])('can lie %i bytes into its buffer', (offset) => {
    for (const Bytes of [Uint8Array, Buffer]) {
      const buffer = new ArrayBuffer(FILE.length + 8);
      new Uint8Array(buffer).fill(255).set(FILE, offset);
      const bytes =
        Bytes === Buffer
          ? Buffer.from(buffer, offset, FILE.length)
          : new Uint8Array(buffer, offset, FILE.length);
      expect(readNameWeights(bytes).moves).toEqual(MOVES);
    }
  });

  test('any torn file is refused', () => {
    const edges = Object.values(PLACES).flatMap((place) => [
      place - 1,
      place,
      place + 3,
      place + 4,
      place + 5,
    ]);
    for (const length of [0, 1, 4, 7, 8, FILE.length - 1, FILE.length - 4, ...edges])
      expect(() => readNameWeights(FILE.slice(0, length)), String(length)).toThrow(RangeError);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: FILE.length - 1 }), (length) => {
        expect(() => readNameWeights(FILE.subarray(0, length))).toThrow(RangeError);
      }),
    );
  });

  test.each(SECTIONS)('any other length of "%s" is refused', (name) => {
    for (let bit = 0; bit < 32; bit++) {
      const file = FILE.slice();
      const view = new DataView(file.buffer);
      view.setUint32(PLACES[name], view.getUint32(PLACES[name], true) ^ (1 << bit), true);
      expect(() => readNameWeights(file), `bit ${bit}`).toThrow(RangeError);
    }
  });

  test.each<[string, Uint8Array]>([
    ['another magic number', Uint8Array.from(FILE, (byte, i) => (i === 0 ? byte ^ 1 : byte))],
    ['another version', Uint8Array.from(FILE, (byte, i) => (i === 4 ? byte ^ 1 : byte))],
    ['more behind its end', Uint8Array.from([...FILE, 0, 0, 0, 0])],
    ['a count of words too many', changed('word counts', 5, 1)],
    ['a count of phrases too many', changed('phrase counts', 5, 1)],
    ['a count of features too many', changed('feature counts', 5, 1)],
    [
      'every count as high as can be',
      FILE.slice().fill(255, PLACES['feature counts'] + 4, PLACES['feature entries']),
    ],
    ['a feature with more weights', changed('feature entries', 3, 255)],
    ['a weight for no label', changed('feature weights', 0, LABELS)],
    ['a move that is no number', changed('moves', 3, 127).fill(255, PLACES.moves + 4, PLACES.moves + 7)],
  ])('%s is refused', (_name, file) => {
    expect(() => readNameWeights(file)).toThrow(RangeError);
  });

  test('whatever bytes are changed: refused, or a recogniser that keeps to the text', () => {
    const doc = readDocument('Ana Reis met the envoys of Peru in Oslo.', '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: FILE.length - 1 }), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (changes) => {
          const file = FILE.slice();
          for (const [at, value] of changes) file[at] = value;
          try {
            for (const { start, end } of createRecogniser(readNameWeights(file)).recognise(doc).flat())
              expect([start >= 0, end > start, end <= doc.text.length]).toEqual([true, true, true]);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the writer', () => {
  test('refuses more features in one bucket than a byte counts', () => {
    const hashes = Uint32Array.from({ length: 256 }, (_, i) => i);
    const weights = { features: new Float32Array(256 * LABELS).fill(1), transitions: MOVES };
    const none = { hashes: new Uint32Array(0), bytes: new Uint8Array(0) };
    const pack = (count: number): Uint8Array =>
      packWeights(none, { ...none, kinds: new Uint32Array(0) }, hashes.subarray(0, count), weights, 0.08);
    expect(readNameWeights(pack(255)).words.get('Oslo')).toBeUndefined();
    expect(() => pack(256)).toThrow(RangeError);
  });
});

describe('weights of features', () => {
  test('buckets and entries that do not fit are refused', () => {
    const counts = new Uint8Array(BUCKETS);
    const entry = Uint32Array.of(3 | (1 << REST_BITS));
    expect(() => new FeatureWeights(counts, entry, Uint8Array.of(1, 5))).toThrow(RangeError);
    counts[0] = 1;
    const one = new FeatureWeights(counts, entry, Uint8Array.of(1, 5));
    const scores = new Float32Array(LABELS);
    one.addTo(scores, 0, Int32Array.of(3, 3), 2);
    expect(scores[1]).toBeGreaterThan(0);
    expect(() => new FeatureWeights(counts, entry, Uint8Array.of(1))).toThrow(RangeError);
    expect(() => new FeatureWeights(new Uint8Array(8), entry, Uint8Array.of(1, 5))).toThrow(RangeError);
  });
});
