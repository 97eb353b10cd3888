import type { Analysis, Span } from '../shared/analysis.ts';
import { fits } from '../shared/sentence.ts';
import type { Sentence } from './references.ts';

export type Mark = 'actor' | 'unnamed' | 'quote' | 'claim';

/** A stretch of a paragraph under the same marks. */
export interface Piece {
  text: string;
  marks: Mark[];
  /** Number of the sentence that begins here. */
  sentence: number | null;
}

/**
 * The article paragraph by paragraph, cut where a mark or a numbered sentence begins or ends: all pieces of a paragraph
 * joined are its text.
 */
export function markedText(text: string, analysis: Analysis, sentences: readonly Sentence[]): Piece[][] {
  const marks = marksIn(analysis).filter(({ span }) => fits(text, span));
  const numbers = new Map(sentences.toReversed().map(({ span, number }) => [span[0], number]));
  const cuts = [...new Set([...marks.flatMap(({ span }) => span), ...numbers.keys()])].sort((a, b) => a - b);
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const [from, to] = [start, start + paragraph.length];
    start = to + 2;
    const bounds = [from, ...cuts.filter((at) => at > from && at < to), to];
    return bounds.slice(1).map((end, index): Piece => {
      const at = bounds[index] ?? from;
      const around = marks.filter(({ span }) => span[0] < end && span[1] > at);
      return {
        text: text.slice(at, end),
        marks: [...new Set(around.map(({ mark }) => mark))],
        sentence: numbers.get(at) ?? null,
      };
    });
  });
}

function marksIn({ actors, quotes, claims }: Analysis): { mark: Mark; span: Span }[] {
  return [
    ...actors.flatMap(({ type, mentions }) =>
      mentions.map((span) => ({
        mark: type === 'unnamed' ? ('unnamed' as const) : ('actor' as const),
        span,
      })),
    ),
    ...quotes.map(({ span }) => ({ mark: 'quote' as const, span })),
    ...claims.map(({ content }) => ({ mark: 'claim' as const, span: content })),
  ];
}
