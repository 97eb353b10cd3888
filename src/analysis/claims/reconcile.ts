import type { Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import type { Relation } from '../models/attribution/relation.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { contains, overlaps, trimSpan } from '../text/spans.ts';
import type { Evidence } from './evidence.ts';
import type { FoundClause } from './from-relations.ts';
import { sourceOf } from './from-relations.ts';

/**
 * Where a rule and the trained reader read one cue differently, the reader wins from these odds on (logarithm): on
 * PolNeAR dev a rule's content that shares little with the reader's was right in one case of four, and its source, where
 * the reader had another, as well.
 */
const BETTER = { content: 0, source: 1 };

/** Contents that share fewer words than this (Dice) are two readings. */
const SAME_CONTENT = 0.5;

/** A rule's clause and content, mended by a relation of the same cue; as they are where there is none. */
export function reconcile(
  doc: TextDocument,
  found: FoundClause,
  evidence: Evidence | undefined,
  references: readonly Reference[],
  next: ReportingClause | undefined,
): FoundClause {
  if (evidence === undefined) return found;
  const { relation } = evidence;
  let { clause, content } = found;
  // In a passive, at a noun, and where somebody passes words on, the reader often takes the subject for the speaker.
  const direct = clause.order !== 'agent' && clause.via === undefined && clause.senses.length > 0;
  if (direct && !evidence.source && relation.certainty >= BETTER.source) {
    const source = sourceOf(doc, relation.source, references);
    if (source !== undefined && !source.actors.some((id) => clause.sources.includes(id)))
      clause = {
        ...clause,
        sources: source.actors,
        sourceSpan: source.span,
        sourceTokens: [source.first, source.last],
      };
  }
  if (
    clause.order !== 'agent' &&
    evidence.content < SAME_CONTENT &&
    relation.certainty >= BETTER.content &&
    !isPieceOf(doc, content, relation) &&
    // "hastened to add that": content that holds the cue was misread.
    !relation.content.some((at) => at >= clause.first && at < clause.last)
  )
    content = behindThat(
      doc.text,
      unlessInside(upTo(next, contentOfRelation(doc, relation)), content),
      content,
    );
  return { clause, content };
}

/** Share of our words in theirs from which ours is one piece of theirs. */
const PIECE = 0.8;

/** "After talks, X said that …": the reader reports both ends of the sentence, ours is the one that "that" leads. */
function isPieceOf(doc: TextDocument, [start, end]: Span, { content }: Relation): boolean {
  if (!/\bthat\s+$/.test(doc.text.slice(Math.max(0, start - 6), start))) return false;
  const shared = content.filter((at) => {
    const token = doc.tokens[at];
    return token?.word === true && token.start >= start && token.end <= end;
  });
  const own = doc.text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return shared.length >= PIECE * own.length;
}

/** "told Kenya that …": the reader takes the addressee for content; ours begins behind "that". Ours alone where they have none. */
function behindThat(text: string, theirs: Span | null, ours: Span): Span {
  if (theirs === null) return ours;
  const led = ours[0] > theirs[0] && ours[0] < theirs[1] && /\bthat\s+$/.test(text.slice(theirs[0], ours[0]));
  return led ? [ours[0], theirs[1]] : theirs;
}

/** "noted their worries and reaffirmed …": a second verb of the same subject reports what is its own. */
const upTo = (next: ReportingClause | undefined, content: Span | null): Span | null =>
  content === null || next?.order !== 'inherited' || !overlaps(content, next.cue) ? content : null;

/** The reader often leaves out what a clause puts in between; less of the same content is no better reading of it. */
const unlessInside = (theirs: Span | null, ours: Span): Span | null =>
  theirs !== null && contains(ours, theirs) ? null : theirs;

/**
 * The content of a relation as one span of its cue's sentence: over the tag in the middle of "A truce, she said, cannot
 * wait", without its conjunction and the marks around it. Null where the sentence holds none of it.
 */
export function contentOfRelation(doc: TextDocument, relation: Relation): Span | null {
  const sentence = sentenceAt(doc, doc.tokens[relation.anchor]?.start ?? 0);
  if (sentence === undefined) return null;
  const own = new Set([...relation.cue, ...relation.source]);
  const inside = relation.content.filter((at) => at >= sentence.first && at < sentence.last);
  const pieces: number[][] = [];
  for (const at of inside) {
    const last = pieces.at(-1);
    const before = last?.at(-1);
    const bridged = before !== undefined && isTag(doc, before + 1, at, own);
    if (last !== undefined && bridged) last.push(at);
    else pieces.push([at]);
  }
  const [longest] = pieces.sort((a, b) => b.length - a.length);
  const first = doc.tokens[longest?.[0] ?? -1];
  const last = doc.tokens[longest?.at(-1) ?? -1];
  if (first === undefined || last === undefined) return null;
  const span = trimSpan(doc.text, [first.start, last.end], '.,;: ');
  const that = /^that,?\s+/.exec(doc.text.slice(...span));
  const words: Span = [span[0] + (that?.[0].length ?? 0), span[1]];
  return overlaps(sentence.span, words) ? words : null;
}

/** Nothing but the relation's own cue and source, and marks, between two tokens. */
function isTag(doc: TextDocument, from: number, to: number, own: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (!own.has(at) && doc.tokens[at]?.word === true) return false;
  return true;
}
