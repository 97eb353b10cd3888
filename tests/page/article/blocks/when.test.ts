import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWhen } from '../../../../src/page/article/blocks/when.ts';

test.each([
  'published march 12, 2031',
  'updated nov. 20, 2019 8:21 am et',
  '1 day ago',
  'an hour ago',
  'yesterday',
  'today at 07:10',
  'first published on wed 12 march 2031 07.10 gmt',
  'last updated: 3rd may 2031, 2:05 p.m. est',
  '12/03/2031',
  '2031-03-12',
  'sat., sept. 6, 2031 | 9 a.m.',
])('%s says when', (text) => {
  expect(isWhen(text)).toBe(true);
});

test.each([
  '',
  'march',
  'by may',
  'may march in march',
  'on wednesday',
  'talks resume on 12 march 2031',
  'they met two days ago.',
  'the 2031 treaty',
  '12 march 2031, halm',
  'updated rules of 2031',
  '3 ships',
])('%s says more or less than when', (text) => {
  expect(isWhen(text)).toBe(false);
});

const ORDINARY = ['talks', 'treaty', 'the', 'envoys', 'said', 'halm', 'ships', 'will', 'minister', 'они'];
const PARTS = ['12', 'march', '2031', 'updated', '8:21', 'am', 'et', 'ago', 'hours', 'on', 'wed', '|'];

test('a text with an ordinary word in it never says only when', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }),
      fc.constantFrom(...ORDINARY),
      fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }),
      (before, word, after) => {
        expect(isWhen([...before, word, ...after].join(' '))).toBe(false);
      },
    ),
  );
});

test('the parts of a date say when in any order, if there is a number', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 10 }), (parts) => {
      expect(isWhen([...parts, '2031'].join(' '))).toBe(true);
    }),
  );
});

test('no line about a date is as long as a paragraph', () => {
  expect(isWhen('12 march 2031 '.repeat(8).trim())).toBe(true);
  expect(isWhen('12 march 2031 '.repeat(9).trim())).toBe(false);
});
