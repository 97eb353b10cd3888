import type { Box } from './place.ts';

export interface Point {
  x: number;
  y: number;
}

/** A hand is not steady: the way to the card is this much wider on either side. */
const SLACK_PX = 12;

/**
 * Whether the pointer is on its way from a mark into the card: within the triangle between the place where it left the
 * mark and the card's near edge, and no farther from the card than before. Such a move neither closes the card nor
 * opens another on the way.
 *
 * @param apex where the pointer was on the mark last
 * @param last where it was the last time
 * @param now where it is
 */
export function isOnTheWay(apex: Point, last: Point, now: Point, card: Box): boolean {
  if (distance(now, card) > distance(last, card)) return false;
  const [a, b] = nearEdge(apex, card);
  return isWithin(now, apex, a, b);
}

/** The two corners of the card between which a straight line from the point enters it, a little apart. */
function nearEdge({ x, y }: Point, { left, right, top, bottom }: Box): [Point, Point] {
  if (y <= top || y >= bottom) {
    const edge = y <= top ? top : bottom;
    return [
      { x: Math.min(left, x) - SLACK_PX, y: edge },
      { x: Math.max(right, x) + SLACK_PX, y: edge },
    ];
  }
  const edge = x <= left ? left : right;
  return [
    { x: edge, y: top - SLACK_PX },
    { x: edge, y: bottom + SLACK_PX },
  ];
}

function isWithin(point: Point, a: Point, b: Point, c: Point): boolean {
  const turns = [turn(point, a, b), turn(point, b, c), turn(point, c, a)];
  return turns.every((each) => each >= 0) || turns.every((each) => each <= 0);
}

/** Positive where the way from `p` over `a` to `b` turns one way, negative where it turns the other. */
const turn = (p: Point, a: Point, b: Point): number => (a.x - p.x) * (b.y - p.y) - (b.x - p.x) * (a.y - p.y);

function distance({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
