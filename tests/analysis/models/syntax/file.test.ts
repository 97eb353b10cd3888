import { describe, expect, test } from 'vitest';
import { readSyntaxWeights } from '../../../../src/analysis/models/syntax/file.ts';
import { readWeights } from '../../../../tools/models.ts';

describe('the file', () => {
  const bytes = readWeights().syntax;

  test('is read wherever it lies in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const { vocabulary, tables } = readSyntaxWeights(shifted.subarray(1));
    expect(tables[0]?.rows).toBe(vocabulary.size + 1);
  });

  test.each([0, 4, 100, 70_000, 300_000, bytes.length - 4])('torn after %i bytes', (length) => {
    expect(() => readSyntaxWeights(bytes.slice(0, length))).toThrow(RangeError);
  });

  test('of another version, of another kind, or with more behind it', () => {
    const other = bytes.slice();
    other[4] = 99;
    expect(() => readSyntaxWeights(other)).toThrow(RangeError);
    expect(() => readSyntaxWeights(readWeights().attribution)).toThrow(RangeError);
    const longer = new Uint8Array(bytes.length + 4);
    longer.set(bytes);
    expect(() => readSyntaxWeights(longer)).toThrow(RangeError);
  });
});
