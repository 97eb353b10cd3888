import { describe, expect, test } from 'vitest';
import { readAttributionWeights } from '../../../../src/analysis/models/attribution/file.ts';
import { isSure } from '../../../../src/analysis/models/attribution/reader.ts';
import { spansOf } from '../../../../src/analysis/models/attribution/relation.ts';
import { readWeights } from '../../../../tools/models.ts';
import { read } from '../../read.ts';

/** Source, cue and content of the sure relations, in words. */
function relationsIn(text: string): string[][] {
  const { doc, relations } = read(text);
  return relations.filter(isSure).map((relation) =>
    [relation.source, relation.cue, relation.content].map((tokens) =>
      spansOf(doc.tokens, tokens)
        .map((span) => text.slice(...span))
        .join(' … '),
    ),
  );
}

describe('relations', () => {
  test('a clause of speech', () => {
    expect(relationsIn('The minister said on Monday that the talks would resume next week.')).toEqual([
      ['The minister', expect.stringMatching(/^said/), expect.stringContaining('the talks would resume')],
    ]);
  });

  test('a quotation with its speaker behind it', () => {
    expect(relationsIn('“We will never accept such a deal,” said President Ada Lind.')).toEqual([
      [expect.stringContaining('Lind'), 'said', expect.stringContaining('We will never accept such a deal')],
    ]);
  });

  test('nobody says anything', () => {
    expect(relationsIn('The delegation arrived in the capital on Monday after a long flight.')).toEqual([]);
    expect(relationsIn('')).toEqual([]);
  });

  test('the same text gives the same relations, whatever was read between', () => {
    const text = 'Lind said the talks had failed. “It is over,” she told reporters.';
    const first = read(text).relations;
    read('The president denied that any of it had happened, according to two officials.');
    expect(read(text).relations).toEqual(first);
  });
});

describe('the file', () => {
  const bytes = readWeights().attribution;

  test('is read wherever it lies in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const { vocabulary, tables } = readAttributionWeights(shifted.subarray(1));
    expect(tables[0]?.rows).toBe(vocabulary.size + 1);
  });

  test.each([0, 4, 100, 70_000, bytes.length - 4])('torn after %i bytes', (length) => {
    expect(() => readAttributionWeights(bytes.slice(0, length))).toThrow(RangeError);
  });

  test('of another version, or with more behind it', () => {
    const other = bytes.slice();
    other[4] = 99;
    expect(() => readAttributionWeights(other)).toThrow(RangeError);
    const longer = new Uint8Array(bytes.length + 4);
    longer.set(bytes);
    expect(() => readAttributionWeights(longer)).toThrow(RangeError);
  });
});
