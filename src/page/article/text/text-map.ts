import type { Span } from '../../../shared/analysis.ts';
import { firstWhere } from '../../../shared/first-where.ts';

/** A stretch of article text that stands, character by character, in one text node. */
export interface Run<N> {
  /** Offset of its first character in the article text. */
  start: number;
  length: number;
  node: N;
  /** Offset of its first character in the node. */
  nodeStart: number;
  /** Whether something that is not part of the article text may stand between this run and the one before. */
  apart: boolean;
}

/** A part of a span that is contiguous on the page. */
export interface Piece<N> {
  start: { node: N; offset: number };
  /** Exclusive, as in a DOM range. */
  end: { node: N; offset: number };
  /** The article text it covers. */
  span: Span;
}

/**
 * Which character of the article text sits where on the page. Characters that the text model makes up (the
 * blank line between paragraphs, the "- " of a list item) belong to no run.
 */
export interface TextMap<N> {
  text: string;
  /** Ordered by `start`, not overlapping. */
  runs: readonly Run<N>[];
  runsOf: ReadonlyMap<N, readonly Run<N>[]>;
}

/** @param runs ordered by `start` */
export function textMap<N>(text: string, runs: readonly Run<N>[]): TextMap<N> {
  const runsOf = new Map<N, Run<N>[]>();
  for (const run of runs) {
    const known = runsOf.get(run.node);
    if (known) known.push(run);
    else runsOf.set(run.node, [run]);
  }
  return { text, runs, runsOf };
}

/**
 * The pieces of the page that show a span, in order: one for each stretch that nothing foreign interrupts, so
 * a span over two paragraphs gives two and an advertisement between them is never covered. Made-up characters
 * and outer white space are in no piece. A span outside the text gives none.
 */
export function piecesOf<N>(map: TextMap<N>, [from, to]: Span): Piece<N>[] {
  const pieces: Piece<N>[] = [];
  const first = firstWhere(map.runs, ({ start, length }) => start + length > from);
  for (let i = first; i < map.runs.length; i += 1) {
    const run = map.runs[i];
    if (!run || run.start >= to) break;
    const start = Math.max(run.start, from);
    const end = Math.min(run.start + run.length, to);
    const endPoint = { node: run.node, offset: run.nodeStart + end - run.start };
    const last = pieces.at(-1);
    if (last && !run.apart) {
      last.end = endPoint;
      last.span = [last.span[0], end];
    } else {
      const startPoint = { node: run.node, offset: run.nodeStart + start - run.start };
      pieces.push({ start: startPoint, end: endPoint, span: [start, end] });
    }
  }
  return pieces.filter(({ span }) => map.text.slice(...span).trim() !== '');
}

/** Offset in the article text of the character at `nodeOffset` of a text node; null where it is not in the text. */
export function offsetAt<N>(map: TextMap<N>, node: N, nodeOffset: number): number | null {
  const run = map.runsOf
    .get(node)
    ?.find(({ nodeStart, length }) => nodeOffset >= nodeStart && nodeOffset < nodeStart + length);
  return run ? run.start + nodeOffset - run.nodeStart : null;
}
