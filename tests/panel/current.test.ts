import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentItem, spanKey, spanOf } from '../../src/panel/sync/current.ts';
import type { Span } from '../../src/shared/analysis.ts';

const ITEMS: Span[] = [
  [0, 50],
  [100, 150],
  [200, 260],
  [900, 950],
];

test.each<[string, Span | null, Span | null, Span | null]>([
  ['nothing is known of the page', null, null, null],
  ['no item is in view', [300, 800], null, null],
  ['the one nearest to where eyes rest', [0, 600], null, [200, 260]],
  ['the only one in view', [850, 1000], null, [900, 950]],
  ['the one that was asked for, while it is in view', [0, 600], [0, 50], [0, 50]],
  ['another, when that has left the view', [150, 400], [0, 50], [200, 260]],
  ['one that was asked for elsewhere and is no item here', [0, 600], [7, 9], [200, 260]],
])('%s', (_name, seen, asked, expected) => {
  expect(currentItem(ITEMS, seen, asked)).toEqual(expected);
});

const place = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 90 })).map(([a, b]): Span => [a, a + b]);

test('what is current is an item that begins in view, and there is one whenever any does', () => {
  fc.assert(
    fc.property(fc.array(place), place, fc.option(place), (items, seen, asked) => {
      const current = currentItem(items, seen, asked);
      const inView = items.filter(([start]) => start >= seen[0] && start < seen[1]);
      if (current) expect(inView).toContainEqual(current);
      else expect(inView).toEqual([]);
    }),
  );
});

describe('what a line carries', () => {
  test('is the span again when it is read', () => {
    fc.assert(
      fc.property(place, (span) => {
        expect(spanOf(spanKey(span))).toEqual(span);
      }),
    );
  });
  test.each([undefined, '', '5', '5 5', '9 3', '-1 4', '1 2 3', 'a b', '1.5 3'])('%s is none', (words) => {
    expect(spanOf(words)).toBeNull();
  });
});
