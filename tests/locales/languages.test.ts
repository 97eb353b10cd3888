import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/locales/english.ts';
import { FORM_SEPARATOR, formsOf } from '../../src/shared/plural.ts';
import { languagesIn, stringsOf } from '../../tools/build/locales.ts';

const FOLDER = path.join(import.meta.dirname, '../../src/locales');

/** The languages that the interface speaks, and the direction in which each is written. */
const SPOKEN: Readonly<Record<string, 'ltr' | 'rtl'>> = {
  ar: 'rtl',
  de: 'ltr',
  en: 'ltr',
  es: 'ltr',
  fr: 'ltr',
  ru: 'ltr',
  uk: 'ltr',
};

/** The Chrome Web Store takes no longer description. */
const LONGEST_DESCRIPTION = 132;

/** `$1`, `$2` … that each form of a string has, sorted. */
const partsOf = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

test('every language that is promised is there, and no other', () => {
  expect(languagesIn(FOLDER)).toEqual(Object.keys(SPOKEN));
});

test('the English table for the types is the one that ships', () => {
  expect(stringsOf(FOLDER, 'en')).toEqual(english);
});

describe.each(Object.entries(SPOKEN))('%s', (language, direction) => {
  const strings = stringsOf(FOLDER, language);

  test('has every string, and none that English lacks', () => {
    expect(Object.keys(strings).sort()).toEqual(Object.keys(english).sort());
  });

  test('says something in each', () => {
    expect(Object.entries(strings).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('fills in what English fills in', () => {
    const wrong = Object.entries(english).filter(
      ([key, text]) => partsOf(strings[key] ?? '').join() !== partsOf(text).join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('has forms of numbers where English has, and no more than it tells apart', () => {
    const most = formsOf(language).length;
    const counted = Object.entries(english).filter(([, text]) => text.includes(FORM_SEPARATOR));
    expect(counted.length).toBeGreaterThan(5);
    const wrong = counted.filter(([key]) => (strings[key] ?? '').split(FORM_SEPARATOR).length > most);
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('names itself and its direction', () => {
    expect([strings['languageTag'], strings['languageDirection']]).toEqual([language, direction]);
  });

  test('describes the extension as briefly as the stores ask', () => {
    expect(strings['description']?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});
