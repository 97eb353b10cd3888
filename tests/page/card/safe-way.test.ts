import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnTheWay, type Point } from '../../../src/page/card/safe-way.ts';

/** Below a mark at (300, 100). */
const card = { left: 270, right: 610, top: 128, bottom: 400 };
const apex: Point = { x: 300, y: 100 };

describe('the way into the card', () => {
  test.each<[string, Point, Point, boolean]>([
    ['straight down', apex, { x: 300, y: 115 }, true],
    ['a flat diagonal to its far corner', { x: 400, y: 110 }, { x: 440, y: 114 }, true],
    ['along the line, away from it', { x: 300, y: 101 }, { x: 200, y: 101 }, false],
    ['up', apex, { x: 300, y: 90 }, false],
    ['back from the way', { x: 300, y: 120 }, { x: 300, y: 110 }, false],
    ['past its corner', { x: 650, y: 110 }, { x: 650, y: 120 }, false],
  ])('%s', (_way, last, now, expected) => {
    expect(isOnTheWay(apex, last, now, card)).toBe(expected);
  });

  test.each<[string, Point]>([
    ['above', { x: 300, y: 430 }],
    ['beside', { x: 700, y: 200 }],
  ])('leads to a card %s as well', (_where, from) => {
    const begun = { x: from.x + (440 - from.x) * 0.1, y: from.y + (264 - from.y) * 0.1 };
    expect(isOnTheWay(from, from, begun, card)).toBe(true);
  });

  test('is every straight move from the mark into the card', () => {
    const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(share, fc.integer({ min: 270, max: 610 }), (done, to) => {
        const at = (part: number): Point => ({
          x: apex.x + (to - apex.x) * part,
          y: apex.y + (card.top - apex.y) * part,
        });
        return isOnTheWay(apex, at(done / 2), at(done), card);
      }),
    );
  });
});
