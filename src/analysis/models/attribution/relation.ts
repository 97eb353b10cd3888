import type { Span } from '../../../shared/analysis.ts';
import type { Token } from '../../text/tokens.ts';
import { CONTENT, CUE, SOURCE } from './shape.ts';

/** Somebody (source) who says, thinks or wants (cue) something (content): tokens of the document, each list in order. */
export interface Relation {
  /** The token of the cue from which the relation was read. */
  anchor: number;
  source: number[];
  cue: number[];
  content: number[];
  /** What the network makes of it; and the logarithm of the odds that it is speech rather than belief or intent. */
  score: number;
  speech: number;
  /** Logarithm of the odds that source and content are right. */
  certainty: number;
}

/** Tokens of the window that bear each label; `first` is the window's first token. */
export function tokensByLabel(
  labels: Uint8Array,
  first: number,
): Pick<Relation, 'source' | 'cue' | 'content'> {
  const of = (label: number): number[] => {
    const tokens: number[] = [];
    for (let i = 0; i < labels.length; i++) if (labels[i] === label) tokens.push(first + i);
    return tokens;
  };
  return { source: of(SOURCE), cue: of(CUE), content: of(CONTENT) };
}

/** Runs of neighbouring tokens as spans of the text. */
export function spansOf(tokens: readonly Token[], places: readonly number[]): Span[] {
  const spans: Span[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const token = tokens[place];
    if (token === undefined) continue;
    const last = spans.at(-1);
    if (last !== undefined && place === before + 1) last[1] = token.end;
    else spans.push([token.start, token.end]);
    before = place;
  }
  return spans;
}
