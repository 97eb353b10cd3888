import { describe, expect, test } from 'vitest';
import {
  BEGIN,
  END,
  ENTITY_TYPES,
  type EntityType,
  INSIDE,
  labelOf,
  SINGLE,
} from '../../../src/analysis/models/labels.ts';
import { Votes } from '../../../src/analysis/models/votes.ts';
import { sentence } from './forms.ts';

const typed = (type: EntityType): number => ENTITY_TYPES.indexOf(type);
const NONE = 4;
const NO_OTHER = 7;
const own = (type: number, others: number): number => 2000 + type * 8 + others;
const others = (type: number, share: number, total: number): number => 1000 + type * 16 + share * 4 + total;
const stretch = (type: number, place: number): number => 3000 + type * 4 + place;

type Name = readonly [sentence: number, first: number, last: number, type: EntityType];

/** What votes of a first reading that found these names answer for a token of a line. */
function asked(lines: readonly string[], names: readonly Name[]): (line: number, at: number) => number[] {
  const sentences = lines.map((line) => sentence(line));
  const labels = sentences.map(({ words }) => new Uint8Array(words.length));
  for (const [line, first, last, type] of names)
    for (let i = first; i < last; i++) {
      const part = last - first === 1 ? SINGLE : i === first ? BEGIN : i === last - 1 ? END : INSIDE;
      labels[line]?.fill(labelOf(typed(type), part), i, i + 1);
    }
  const votes = new Votes(sentences, labels);
  return (line, at) => votes.codesAt(sentences[line] ?? sentence(''), at);
}

const codes = (lines: readonly string[], names: readonly Name[], line: number, at: number): number[] =>
  asked(lines, names)(line, at);

describe('votes', () => {
  test('a mention alone hears nothing of itself', () => {
    expect(codes(['then Reis left'], [[0, 1, 2, 'PER']], 0, 1)).toEqual([own(typed('PER'), NO_OTHER)]);
    expect(codes(['then Reis left'], [], 0, 1)).toEqual([own(NONE, NO_OTHER)]);
  });

  test('other mentions are counted, its own is not', () => {
    const lines = ['then Reis left', 'when Reis came', 'that Reis sat'];
    const names: Name[] = [
      [0, 1, 2, 'LOC'],
      [1, 1, 2, 'PER'],
      [2, 1, 2, 'PER'],
    ];
    const [loc, per] = [typed('LOC'), typed('PER')];
    expect(codes(lines, names, 0, 1)).toEqual([own(loc, per), others(per, 0, 2)]);
    // One of each other: the type that comes first in the list.
    expect(codes(lines, names, 1, 1)).toEqual([own(per, per), others(per, 2, 2)]);
    expect(codes(lines, names.slice(1), 0, 1)).toEqual([own(NONE, per), others(per, 0, 2)]);
  });

  test('the share of the commonest type: all, two thirds, less; the total stops at three', () => {
    const lines = Array.from({ length: 6 }, () => 'then Reis left');
    const of = (...types: EntityType[]): number[] =>
      codes(
        lines.slice(0, types.length + 1),
        types.map((type, i): Name => [i + 1, 1, 2, type]),
        0,
        1,
      );
    expect(of('ORG', 'ORG', 'ORG', 'ORG')[1]).toBe(others(typed('ORG'), 0, 3));
    expect(of('ORG', 'ORG', 'LOC')[1]).toBe(others(typed('ORG'), 1, 3));
    expect(of('ORG', 'ORG', 'LOC', 'LOC', 'PER')[1]).toBe(others(typed('ORG'), 2, 3));
  });

  test('a heading counts where it names something, and not where it does not', () => {
    const lines = ['Reis Meets Hale Again', 'then Reis left'];
    expect(codes(lines, [], 1, 1)).toEqual([own(NONE, NO_OTHER)]);
    expect(codes(lines, [], 0, 0)[1]).toBe(others(NONE, 0, 1));
    expect(codes(lines, [[0, 0, 1, 'PER']], 1, 1)).toEqual([
      own(NONE, typed('PER')),
      others(typed('PER'), 0, 1),
    ]);
  });

  test('a line in capitals asks for the words as they are written elsewhere', () => {
    const lines = ['REIS LEFT', 'then Reis left'];
    expect(codes(lines, [[1, 1, 2, 'PER']], 0, 0)).toContain(others(typed('PER'), 0, 1));
  });

  test('the whole run hears how it was read as a name', () => {
    const lines = ['then Ana Maria Reis left', 'when Ana Maria Reis came'];
    const names: Name[] = [[1, 1, 4, 'PER']];
    const per = typed('PER');
    expect([1, 2, 3].map((at) => codes(lines, names, 0, at).at(-1))).toEqual([
      stretch(per, 0),
      stretch(per, 1),
      stretch(per, 2),
    ]);
    // Two runs side by side, so that what is kept of one is not taken for the other.
    const two = ['then Ana Reis met Jo Hale there', 'when Jo Hale came'];
    const ask = asked(two, [[1, 1, 3, 'ORG']]);
    expect([1, 4, 1].map((at) => ask(0, at).at(-1))).toEqual([
      own(NONE, NO_OTHER),
      stretch(typed('ORG'), 0),
      own(NONE, NO_OTHER),
    ]);
  });

  test('small words and sentences that are not the document’s have no codes', () => {
    expect(codes(['then Reis left'], [], 0, 0)).toEqual([]);
    const lines = [sentence('then Reis left')];
    expect(new Votes(lines, [new Uint8Array(3)]).codesAt(sentence('then Hale left'), 1)).toEqual([]);
    expect(new Votes(lines, []).codesAt(sentence('then Reis left'), 1)).toEqual([]);
  });
});
