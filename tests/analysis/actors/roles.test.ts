import { expect, test } from 'vitest';
import { analyze } from '../read.ts';

test.each<[string, string, string, string | null, string | null]>([
  [
    'an apposition with a possessor',
    'Ana Vega, Peru’s foreign minister, said no.',
    'Ana Vega',
    'Peru’s foreign minister',
    'PE',
  ],
  [
    'a phrase before the name',
    'A spokeswoman for Kenya’s foreign ministry, Ana Vega, said no.',
    'Ana Vega',
    'spokeswoman for Kenya’s foreign ministry',
    'KE',
  ],
  ['a predicate is no role', 'Ana Vega, is due to meet the prime minister.', 'Ana Vega', null, null],
  [
    'an office before the name',
    'Peruvian Foreign Minister Ana Vega said no.',
    'Ana Vega',
    'Peruvian Foreign Minister',
    'PE',
  ],
])('%s: %s', (_rule, text, name, role, side) => {
  const actor = analyze(text).actors.find((one) => one.name === name);
  expect({ role: actor?.role, side: actor?.side }).toEqual({ role, side });
});

test('a phrase that a name follows between commas is no second person', () => {
  const { actors } = analyze('A spokeswoman for Kenya’s foreign ministry, Ana Vega, said no.');
  expect(actors.filter(({ type }) => type === 'unnamed')).toEqual([]);
});
