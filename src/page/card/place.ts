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

/** What a card explains: all lines of the marked text, and which of them was pointed at. */
export interface Passage {
  /** At least one. */
  lines: readonly Box[];
  line: Box;
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
/** No farther than this many lines does a card go out of the way of the words that it explains. */
const FARTHEST_LINES = 4;

/**
 * Places a card where the reader can read on: below the last line of its passage, else above the first. Where it has
 * no room there it stands {@link beside} the line that was pointed at.
 *
 * @param x the point of the line that the card is for
 * @param keep the side it is on already; it stays there while it fits, so that it does not jump along a line
 * @param least the height without which the card is of no use, as where the reader writes in it
 */
export function place(
  { lines, line }: Passage,
  x: number,
  card: Size,
  viewport: Size,
  keep?: Place['side'],
  least = 0,
): Place {
  const whole = around(lines, line);
  const room = roomsOf(whole, viewport);
  const order: Place['side'][] = keep === 'above' ? ['above', 'below'] : ['below', 'above'];
  const isNear = rowsBelow(lines, line) <= FARTHEST_LINES;
  const side = order.find((each) => room[each] >= card.height && (each === 'above' || isNear));
  return beside(side ? whole : line, x, card, viewport, side ?? keep, least);
}

/**
 * Places a card beside a line of text: below it, or above it where only there is room, or on the roomier side
 * with less height where there is room on neither. Shifted into the viewport, but never onto the line, unless it could
 * not be of use otherwise.
 */
export function beside(
  line: Box,
  x: number,
  card: Size,
  viewport: Size,
  keep?: Place['side'],
  least = 0,
): Place {
  const room = roomsOf(line, viewport);
  const order: Place['side'][] = keep === 'above' ? ['above', 'below'] : ['below', 'above'];
  const roomier = room.below >= room.above ? 'below' : 'above';
  const stays = keep !== undefined && room[keep] >= Math.max(Math.min(card.height, ENOUGH_PX), least);
  const side = stays ? keep : (order.find((each) => room[each] >= card.height) ?? roomier);
  const most = Math.max(0, viewport.height - 2 * MARGIN_PX);
  const maxHeight = Math.max(LOWEST_PX, room[side], Math.min(least, most));
  const height = Math.min(card.height, maxHeight);
  const free = side === 'below' ? line.bottom + GAP_PX : line.top - GAP_PX - height;
  const lowest = Math.max(MARGIN_PX, viewport.height - MARGIN_PX - height);
  const top = height > room[side] ? Math.min(Math.max(free, MARGIN_PX), lowest) : free;
  const furthest = Math.max(MARGIN_PX, viewport.width - card.width - MARGIN_PX);
  const left = Math.min(Math.max(x - LEAD_PX, MARGIN_PX), furthest);
  return { left, top, side, maxHeight };
}

/**
 * How far a page has to scroll so that its passage stands above a sheet; 0 where it does already. Of a passage that is
 * higher than what is free, the line that was pointed at counts.
 */
export function scrollAbove({ lines, line }: Passage, sheetTop: number): number {
  const { top, bottom } = around(lines, line);
  const fits = bottom - top <= sheetTop - 2 * MARGIN_PX;
  return Math.max(0, (fits ? bottom : line.bottom) + MARGIN_PX - sheetTop);
}

const roomsOf = (box: Box, viewport: Size): Record<Place['side'], number> => ({
  below: viewport.height - box.bottom - GAP_PX - MARGIN_PX,
  above: box.top - GAP_PX - MARGIN_PX,
});

const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top;

function around(lines: readonly Box[], line: Box): Box {
  const all = [line, ...lines.filter((each) => !isEmpty(each))];
  return {
    left: Math.min(...all.map(({ left }) => left)),
    top: Math.min(...all.map(({ top }) => top)),
    right: Math.max(...all.map(({ right }) => right)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
}

/** How many rows of text follow a line; a row can consist of several boxes. */
function rowsBelow(lines: readonly Box[], line: Box): number {
  let rows = 0;
  let { bottom } = line;
  for (const each of lines.toSorted((a, b) => a.top - b.top)) {
    if (isEmpty(each) || (each.top + each.bottom) / 2 <= bottom) continue;
    rows += 1;
    bottom = each.bottom;
  }
  return rows;
}

/** Lines are long and low: a point belongs to the line at its height before it belongs to one beside it. */
const HEIGHT_COUNTS_MORE = 1000;

/** Index of the line that holds a point, else of the nearest; 0 where there are none. Empty boxes are no lines. */
export function nearestLine(lines: readonly Box[], x: number, y: number): number {
  const distances = lines.map((line) => {
    if (isEmpty(line)) return Number.POSITIVE_INFINITY;
    const { left, top, right, bottom } = line;
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
