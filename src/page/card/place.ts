/** A box in the viewport, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  side: 'below' | 'above';
  /** The card is no higher than this; its content scrolls. */
  maxHeight: number;
}

/** Between the line and the card. The pointer crosses it within the grace time; an underline fits into it. */
const GAP_PX = 8;
/** Between the card and the edge of the viewport. */
const MARGIN_PX = 8;
/** The card begins this far before the pointer, so that a move straight down leads into it. */
const LEAD_PX = 28;
/** With this much room a card stays on its side and scrolls, rather than jump over the line as it grows. */
const ENOUGH_PX = 280;
/** A card lower than this shows nothing of use. */
const LOWEST_PX = 120;

/**
 * Places a card beside a line of text: below it, or above it where only there is room, or on the roomier side
 * with less height where there is room on neither. Shifted into the viewport, but never onto the line.
 *
 * @param line the hovered line of the marked text
 * @param x the point of the line that the card is for
 * @param keep the side it is on already; it stays there while it fits, so that it does not jump along a line
 */
export function place(line: Box, x: number, card: Size, viewport: Size, keep?: Place['side']): Place {
  const room = {
    below: viewport.height - line.bottom - GAP_PX - MARGIN_PX,
    above: line.top - GAP_PX - MARGIN_PX,
  };
  const order: Place['side'][] = keep === 'above' ? ['above', 'below'] : ['below', 'above'];
  const roomier = room.below >= room.above ? 'below' : 'above';
  const stays = keep !== undefined && room[keep] >= Math.min(card.height, ENOUGH_PX);
  const side = stays ? keep : (order.find((each) => room[each] >= card.height) ?? roomier);
  const maxHeight = Math.max(LOWEST_PX, room[side]);
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? line.bottom + GAP_PX : line.top - GAP_PX - height;
  const furthest = Math.max(MARGIN_PX, viewport.width - card.width - MARGIN_PX);
  const left = Math.min(Math.max(x - LEAD_PX, MARGIN_PX), furthest);
  return { left, top, side, maxHeight };
}

/** Lines are long and low: a point belongs to the line at its height before it belongs to one beside it. */
const HEIGHT_COUNTS_MORE = 1000;

/** Index of the line that holds a point, else of the nearest; 0 where there are none. Empty boxes are no lines. */
export function nearestLine(lines: readonly Box[], x: number, y: number): number {
  const distances = lines.map(({ left, top, right, bottom }) => {
    if (right <= left || bottom <= top) return Number.POSITIVE_INFINITY;
    return Math.max(top - y, 0, y - bottom) * HEIGHT_COUNTS_MORE + Math.max(left - x, 0, x - right);
  });
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** The nearest place at which a card is within the viewport; at its beginning where it is larger than that. */
export function clamp(
  { left, top, width, height }: Size & { left: number; top: number },
  viewport: Size,
): { left: number; top: number } {
  return {
    left: Math.max(0, Math.min(left, viewport.width - width)),
    top: Math.max(0, Math.min(top, viewport.height - height)),
  };
}
