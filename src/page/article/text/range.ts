import type { Span } from '../../../shared/analysis.ts';
import { type Piece, piecesOf, type Run, type TextMap } from './text-map.ts';
import { normalise } from './white-space.ts';

/**
 * Live Ranges over the pieces of a span, in order; see {@link piecesOf}. A piece that no longer shows the words
 * of the text, because the page has changed since it was read, has none: better unmarked than wrong. A piece that
 * goes from one tree into another, as through a slot, has one for each stretch in one tree, since no Range holds two.
 */
export function rangesOf(map: TextMap<Text>, span: Span): Range[] {
  return piecesOf(map, span)
    .flatMap((piece) => (isInOneTree(piece) ? [piece] : stretchesOf(map, piece)))
    .flatMap((piece) => {
      const range = rangeOf(piece);
      return range && normalise(range.toString()) === normalise(map.text.slice(...piece.span)) ? [range] : [];
    });
}

const isInOneTree = ({ start, end }: Piece<Text>): boolean =>
  start.node === end.node || start.node.getRootNode() === end.node.getRootNode();

/** The piece cut where one tree ends and another begins. */
function stretchesOf(map: TextMap<Text>, { span }: Piece<Text>): Piece<Text>[] {
  const groups: Run<Text>[][] = [];
  for (const run of map.runs) {
    if (run.start >= span[1] || run.start + run.length <= span[0]) continue;
    const last = groups.at(-1);
    if (last?.[0]?.node.getRootNode() === run.node.getRootNode()) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((runs) => {
    const [first, last] = [runs.at(0), runs.at(-1)];
    if (!first || !last) return [];
    return piecesOf(map, [Math.max(first.start, span[0]), Math.min(last.start + last.length, span[1])]);
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
