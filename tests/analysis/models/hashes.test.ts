import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText, mix } from '../../../src/analysis/models/hash.ts';
import { HashBuckets } from '../../../src/analysis/models/hash-buckets.ts';
import { PhraseTable } from '../../../src/analysis/models/phrase-table.ts';
import { weightByte, weightTable } from '../../../src/analysis/models/weight-bytes.ts';
import { WordTable } from '../../../src/analysis/models/word-table.ts';
import { bucketsOf, packHashes } from '../../../tools/train/actors/buckets.ts';

const hashes = fc
  .uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 60 })
  .map((list) => Uint32Array.from(list).sort());

// Weights are stored under these numbers: whoever changes them needs a new file.
describe('hash', () => {
  test.each([
    ['', 1572119809],
    ['a', 1469464775],
    ['Oslo', 2106970952],
    ['oslo', 1513322183],
    ['Łódź', 1543713279],
  ])('of %j', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  test('a chain tells the order of its values', () => {
    const chain = (...values: number[]): number => values.reduce(mix, 5);
    expect(chain(1, 2)).not.toBe(chain(2, 1));
    expect(chain(1, 2)).toBe(chain(1, 2) | 0);
    expect(mix(-1, 7)).toBe(239349488);
  });
});

describe('buckets', () => {
  test('find every packed hash at its place, signed or not, and no other', () => {
    fc.assert(
      fc.property(
        hashes,
        fc.integer({ min: 16, max: 19 }),
        fc.integer({ min: 0, max: 0xffffffff }),
        (sorted, bits, other) => {
          const buckets = bucketsOf(sorted, bits);
          expect(buckets.size).toBe(sorted.length);
          for (const [i, hash] of sorted.entries()) {
            expect(buckets.indexOf(hash)).toBe(i);
            expect(buckets.indexOf(hash | 0)).toBe(i);
          }
          expect(buckets.indexOf(other)).toBe(sorted.indexOf(other));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('hashes that share a bucket are kept apart', () => {
    const sorted = Uint32Array.of(0, 1, 0xffff, 0x10000, 0xffff0000, 0xffffffff);
    expect(Array.from(sorted, (hash) => bucketsOf(sorted, 16).indexOf(hash))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(bucketsOf(sorted, 16).indexOf(2)).toBe(-1);
  });

  test.each([
    ['no buckets', 0, 0],
    ['too few buckets', 1 << 15, 0],
    ['no power of two', (1 << 16) + 1, 0],
    ['hashes that no bucket counts', 1 << 16, 1],
  ])('%s are refused', (_name, buckets, rests) => {
    expect(() => new HashBuckets(new Uint8Array(buckets), new Uint16Array(rests))).toThrow(RangeError);
  });

  test('a count without its hash is refused', () => {
    const { counts } = packHashes(Uint32Array.of(7), 16);
    expect(() => new HashBuckets(counts, new Uint16Array(0))).toThrow(RangeError);
  });

  test('more hashes in one bucket than a byte counts are refused', () => {
    const packed = (length: number) =>
      packHashes(
        Uint32Array.from({ length }, (_, i) => i),
        16,
      );
    expect(packed(255).counts[0]).toBe(255);
    expect(() => packed(256)).toThrow(RangeError);
  });
});

describe('tables', () => {
  const sorted = Uint32Array.from(['peace', 'Oslo'].map((word) => hashText(word) >>> 0)).sort();

  test('a word has its columns', () => {
    const at = sorted.indexOf(hashText('Oslo') >>> 0);
    const bytes = new Uint8Array(10);
    for (const [column, value] of [9, 8, 7, 2, 50].entries()) bytes[column * 2 + at] = value;
    const table = new WordTable(bucketsOf(sorted, 16), bytes);
    expect(table.get('Oslo')).toEqual({ coarse: 9, middle: 8, fine: 519, rank: 50 });
    expect(table.get('peace')).toEqual({ coarse: 0, middle: 0, fine: 0, rank: 0 });
    expect(table.get('oslo')).toBeUndefined();
  });

  test('lengths that do not fit are refused', () => {
    expect(() => new WordTable(bucketsOf(sorted, 16), new Uint8Array(9))).toThrow(RangeError);
    expect(() => new PhraseTable(bucketsOf(sorted, 16), new Uint32Array(3))).toThrow(RangeError);
  });
});

describe('weights as bytes', () => {
  const table = weightTable();
  const size = (byte: number): number => Math.abs(table[byte] ?? 0);
  const step = size(2) / size(1);

  test('the nearest byte stands for a weight, with its sign', () => {
    fc.assert(
      fc.property(fc.double({ min: size(1), max: size(127), noNaN: true }), fc.boolean(), (weight, minus) => {
        const given = minus ? -weight : weight;
        const read = table[weightByte(given)] ?? 0;
        expect(Math.sign(read)).toBe(Math.sign(given));
        expect(Math.abs(Math.log(read / given))).toBeLessThanOrEqual(Math.log(step) / 2 + 1e-6);
      }),
    );
  });

  test('every byte but the two for nothing reads back as itself', () => {
    for (let byte = 1; byte < 256; byte++) if (byte !== 128) expect(weightByte(table[byte] ?? 0)).toBe(byte);
    expect([table[0], table[128]]).toEqual([0, 0]);
  });

  test.each([
    [0, 1],
    [1e-9, 1],
    [-1e-9, 255],
    [1e9, 127],
    [-1e9, 129],
  ])('a size out of reach, %d, gets the nearest end', (weight, byte) => {
    expect(weightByte(weight)).toBe(byte);
  });
});
