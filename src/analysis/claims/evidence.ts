import type { Span } from '../../shared/analysis.ts';
import { type Relation, spansOf } from '../models/attribution/relation.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { TextDocument } from '../text/document.ts';
import { overlaps } from '../text/spans.ts';

/** How far a relation of the trained reader tells the same as a rule. */
export interface Evidence {
  relation: Relation;
  /** They have a token of the cue in common. */
  cue: boolean;
  /** Their sources overlap, or neither has one. */
  source: boolean;
  /** Dice coefficient of the tokens of what is reported, in [0, 1]. */
  content: number;
}

/** Relations by the tokens of their cues and by where their content begins. */
export interface RelationIndex {
  byCue: ReadonlyMap<number, readonly Relation[]>;
  all: readonly Relation[];
}

export function indexRelations(relations: readonly Relation[]): RelationIndex {
  const byCue = new Map<number, Relation[]>();
  for (const relation of relations)
    for (const token of relation.cue) byCue.set(token, [...(byCue.get(token) ?? []), relation]);
  return { byCue, all: relations };
}

/**
 * The relation that comes closest to a clause with its content: one with the same cue before all others. Undefined
 * where the trained reader sees nothing like it.
 */
export function evidenceFor(
  doc: TextDocument,
  clause: ReportingClause,
  content: Span,
  { byCue }: RelationIndex,
): Evidence | undefined {
  let best: Evidence | undefined;
  for (let at = clause.first; at < clause.last; at++) {
    for (const relation of byCue.get(at) ?? []) {
      const evidence = compare(doc, clause, content, relation);
      if (best === undefined || weight(evidence) > weight(best)) best = evidence;
    }
  }
  return best;
}

const weight = ({ source, content }: Evidence): number => content + (source ? 1 : 0);

function compare(doc: TextDocument, clause: ReportingClause, content: Span, relation: Relation): Evidence {
  const source = spansOf(doc.tokens, relation.source);
  const { sourceSpan } = clause;
  return {
    relation,
    cue: true,
    source: sourceSpan === null ? source.length === 0 : source.some((span) => overlaps(span, sourceSpan)),
    content: diceOf(doc, content, relation.content),
  };
}

/** Dice coefficient of the words in a span and a list of tokens. */
export function diceOf({ tokens }: TextDocument, [start, end]: Span, places: readonly number[]): number {
  let both = 0;
  let theirs = 0;
  for (const place of places) {
    const token = tokens[place];
    if (token?.word !== true) continue;
    theirs++;
    if (token.start >= start && token.end <= end) both++;
  }
  if (both === 0) return 0;
  let ours = 0;
  for (let at = firstAt(tokens, start); (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++)
    if (tokens[at]?.word === true) ours++;
  return (2 * both) / (ours + theirs);
}

/** Index of the first token that begins at `offset` or behind it. */
function firstAt(tokens: TextDocument['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
