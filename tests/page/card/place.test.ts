import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, nearestLine, type Passage, place, scrollAbove } from '../../../src/page/card/place.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 344, height: 200 };
const box = (top: number): Box => ({ left: 100, right: 900, top, bottom: top + 20 });
/** A passage of so many lines, the first at `top`, of which one is pointed at. */
const passage = (top: number, rows = 1, at = 0): Passage => {
  const lines = Array.from({ length: rows }, (_row, i) => box(top + i * 24));
  return { lines, line: lines[at] ?? box(top) };
};
const line = (top: number): Passage => passage(top);

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

describe('place by a passage of several lines', () => {
  test.each<[string, Passage, number, 'below' | 'above', number]>([
    ['is below its last line', passage(100, 4), 200, 'below', 100 + 3 * 24 + 28],
    ['is below the last of four more lines', passage(100, 5), 200, 'below', 100 + 4 * 24 + 28],
    ['is above the first where the last is farther', passage(300, 8, 1), 200, 'above', 300 - 8 - 200],
    ['is above the first where there is no room below', passage(560, 4), 200, 'above', 560 - 8 - 200],
    ['is below its line where the first has no room either', passage(100, 9, 1), 200, 'below', 124 + 28],
    ['is below its line where the passage fills the view', passage(20, 32, 4), 200, 'below', 116 + 28],
  ])('%s', (_rule, of, height, side, top) => {
    expect(place(of, 300, { width: 344, height }, viewport)).toMatchObject({ side, top });
  });

  test('covers none of it wherever it has room on a near side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 5 }), (top, rows) => {
        const of = passage(top, rows, rows - 1);
        const last = top + (rows - 1) * 24 + 20;
        const at = place(of, 300, card, viewport);
        if (at.side === 'below') expect(at.top).toBeGreaterThanOrEqual(last);
        else expect(at.top + card.height).toBeLessThanOrEqual(top);
      }),
    );
  });

  test('what is written in has its height, though it covers the line', () => {
    const low = { width: 1000, height: 400 };
    const at = place(passage(190), 300, { width: 344, height: 300 }, low, undefined, 280);
    expect(at.maxHeight).toBeGreaterThanOrEqual(280);
    expect(at.top).toBeGreaterThanOrEqual(0);
    expect(at.top + 280).toBeLessThanOrEqual(low.height);
  });
});

describe('scrollAbove', () => {
  test.each<[string, Passage, number]>([
    ['nothing where it stands above', passage(100, 3), 0],
    ['so far that its end is free', passage(260, 3), 260 + 48 + 20 + 8 - 300],
    ['only the line where the whole does not fit', passage(290, 30), 290 + 20 + 8 - 300],
  ])('%s', (_rule, of, by) => {
    expect(scrollAbove(of, 300)).toBe(by);
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
