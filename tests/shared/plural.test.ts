import { expect, test } from 'vitest';
import { formsOf, pluralForm } from '../../src/shared/plural.ts';

test.each([
  ['en', ['one', 'other']],
  ['ru', ['one', 'few', 'many', 'other']],
  ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
])('%s counts in %j', (locale, forms) => {
  expect(formsOf(locale)).toEqual(forms);
});

test.each([
  ['a mark ¦ marks', 1, 'en', 'a mark'],
  ['a mark ¦ marks', 5, 'en', 'marks'],
  ['o ¦ f ¦ m ¦ x', 3, 'ru', 'f'],
  ['o ¦ f ¦ m ¦ x', 11, 'ru', 'm'],
  ['only', 7, 'ar', 'only'],
  ['o ¦ f', 5, 'ru', 'f'],
])('%s of %i in %s is %s', (forms, count, locale, said) => {
  expect(pluralForm(forms, count, locale)).toBe(said);
});
