import { describe, expect, test } from 'vitest';
import { headlinesIn, isLong, sameHeadline } from '../../../../src/page/article/metadata/headline.ts';

describe('headlinesIn', () => {
  test.each([
    ['Ministers meet again in Geneva | The Paper', 'Ministers meet again in Geneva'],
    ['The Paper - Ministers meet again in Geneva', 'Ministers meet again in Geneva'],
    ['Ministers meet again in Geneva – World – The Paper', 'Ministers meet again in Geneva'],
    ['Ministers - once again - meet in Geneva | The Paper', 'Ministers - once again - meet in Geneva'],
    ['Ministers meet again in Geneva', 'Ministers meet again in Geneva'],
  ])('of %j hold %j', (title, headline) => {
    expect(headlinesIn(title)).toContain(headline);
  });

  test('are none where the title has no headline’s length', () => {
    expect(headlinesIn('World news | The Paper')).toEqual(['World news | The Paper']);
    expect(headlinesIn('World news')).toEqual([]);
  });
});

test.each([
  ['Ministers’ talks “stalled”', 'ministers\' talks  "stalled"', true],
  ['Talks resume', 'Talks resumed', false],
  ['', '', false],
])('%j and %j are the same: %s', (a, b, expected) => {
  expect(sameHeadline(a, b)).toBe(expected);
});

test('marks are no words', () => {
  expect(isLong('Desks & computer desks')).toBe(false);
  expect(isLong('Ministers meet in Geneva')).toBe(true);
});
