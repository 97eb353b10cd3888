import type { Span } from '../../shared/analysis.ts';
import { type Piece, piecesOf, type TextMap } from './text-map.ts';
import { normalise } from './white-space.ts';

/**
 * Live Ranges over the pieces of a span, in order; see {@link piecesOf}. A piece that no longer shows the words
 * of the text, because the page has changed since it was read, has none: better unmarked than wrong.
 */
export function rangesOf(map: TextMap<Text>, span: Span): Range[] {
  return piecesOf(map, span).flatMap((piece) => {
    const range = rangeOf(piece);
    return range && normalise(range.toString()) === normalise(map.text.slice(...piece.span)) ? [range] : [];
  });
}

function rangeOf({ start, end }: Piece<Text>): Range | null {
  const stands =
    start.node.isConnected &&
    end.node.isConnected &&
    start.offset <= start.node.length &&
    end.offset <= end.node.length;
  if (!stands) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
