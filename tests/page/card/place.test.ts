import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, nearestLine, place } from '../../../src/page/card/place.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 344, height: 200 };
const line = (top: number): Box => ({ left: 100, right: 900, top, bottom: top + 20 });

describe('place', () => {
  test.each([
    ['below where there is room', 100, undefined, 'below'],
    ['above where there is room only there', 700, undefined, 'above'],
    ['above still, if it was there', 400, 'above' as const, 'above'],
    ['below again where above has no room left', 100, 'above' as const, 'below'],
  ])('%s', (_rule, top, keep, side) => {
    expect(place(line(top), 300, card, viewport, keep).side).toBe(side);
  });

  test('keeps the pointer over the card’s width', () => {
    for (const x of [100, 500, 990]) {
      const { left } = place(line(100), x, card, viewport);
      expect(left).toBeLessThanOrEqual(x);
      expect(left + card.width).toBeGreaterThan(x);
    }
  });

  test('is never on the line, and in the viewport wherever that can be', () => {
    const number = fc.integer({ min: 0, max: 1200 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 780 }), number, number, number, (top, x, width, height) => {
        const at = place(line(top), x, { width, height }, viewport);
        const shown = Math.min(height, at.maxHeight);
        if (at.side === 'below') expect(at.top).toBeGreaterThanOrEqual(top + 20);
        else expect(at.top + shown).toBeLessThanOrEqual(top);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.top + shown).toBeLessThanOrEqual(viewport.height);
        expect(at.left).toBeGreaterThanOrEqual(0);
        if (width <= viewport.width - 16) expect(at.left + width).toBeLessThanOrEqual(viewport.width);
      }),
    );
  });
});

describe('nearestLine', () => {
  const lines: Box[] = [
    { left: 500, right: 900, top: 100, bottom: 120 },
    { left: 0, right: 0, top: 120, bottom: 120 },
    { left: 100, right: 300, top: 130, bottom: 150 },
  ];
  test.each([
    [600, 110, 0],
    [150, 140, 2],
    [880, 140, 2],
    [150, 90, 0],
    [150, 160, 2],
  ])('of %i, %i is %i', (x, y, expected) => {
    expect(nearestLine(lines, x, y)).toBe(expected);
  });
  test('of no lines is the first', () => {
    expect(nearestLine([], 1, 1)).toBe(0);
  });
});
