import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/analysis/models/evidence.ts';
import type { WordForm } from '../../../src/analysis/models/word-form.ts';
import { form, sentence } from './forms.ts';

const evidence = (...lines: string[]) => gatherEvidence(lines.map((line) => sentence(line)));
const texts = (words: readonly WordForm[] = []): string[] => words.map(({ text }) => text);

describe('evidence of a document', () => {
  test('forms that it writes small, by their small form', () => {
    const { small } = evidence('the grain deal', 'Grain for Peru');
    expect(small.has(form('Grain').lower)).toBe(true);
    expect(small.has(form('Peru').lower)).toBe(false);
  });

  test('neighbours of a name, and what stands around its run', () => {
    const own = evidence('then Ana Reis left', 'when Reis came', 'for Jo Reis Hale sat').forms.get(
      form('Reis').exact,
    );
    expect(own).toMatchObject({ capital: 3, longest: 3 });
    expect(own?.longestLast?.text).toBe('Hale');
    expect(texts(own?.left)).toEqual(['Ana', 'Jo']);
    expect(texts(own?.right)).toEqual(['Hale']);
    expect(texts(own?.before)).toEqual(['then', 'when', 'for']);
    expect(texts(own?.after)).toEqual(['left', 'came', 'sat']);
  });

  test('no list grows beyond four, and none holds a word twice', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'a'].map((word) => `${word} Reis ${word}`);
    const own = evidence(...lines, ...lines).forms.get(form('Reis').exact);
    expect(own?.capital).toBe(14);
    expect(texts(own?.before)).toEqual(['a', 'b', 'c', 'd']);
    expect(texts(own?.after)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('what a heading or the head of a sentence writes large tells nothing', () => {
    const { forms } = evidence('Reis Meets Hale Again', 'Hale met her there');
    expect(forms.size).toBe(0);
  });

  test.each<[string, string, string[]]>([
    ['its letters in order', 'the World Trade Council ( WTC ) met', ['WTC']],
    ['small words between', 'the Bank of the South ( BS ) met', ['BS']],
    ['with stops', 'the World Trade Council ( W.T.C. ) met', ['W.T.C.']],
    ['all letters but one', 'the World Trade Council ( WTCX ) met', ['WTCX']],
    ['two letters need both', 'the World Council ( WX ) met', []],
    ['other letters', 'the World Trade Council ( ABC ) met', []],
    ['one word is no full name', 'the Council ( CC ) met', []],
    ['no name before it', 'they all ( TA ) met', []],
    ['small letters', 'the World Trade Council ( wtc ) met', []],
    ['a dotted nothing', 'the World Trade Council ( ... ) met', []],
    ['a number', 'the World Trade Council ( 1995 ) met', []],
    ['the bracket stays open', 'the World Trade Council ( WTC met', []],
    ['more in the bracket', 'the World Trade Council ( WTC , Lima ) met', []],
    ['at the end', 'the World Trade Council (', []],
  ])('an abbreviation in brackets: %s', (_rule, line, expected) => {
    const { acronyms } = evidence(line);
    expect([...acronyms]).toEqual(expected.map((text) => form(text).exact));
  });
});
