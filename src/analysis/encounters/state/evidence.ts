import type { Span } from '../../../shared/analysis.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import type { FoundMention } from '../encounter-mention.ts';
import type { Grammar } from './grammar.ts';

/** Cues further up than these tell who says so, not what becomes of the meeting. */
const NEAREST = 3;

/**
 * The shortest stretch that shows both an encounter and the words that tell its state, helping verbs and negations of
 * those words included; a verb of meeting brings its subject and its clause.
 */
export function evidenceOf(
  doc: TextDocument,
  sentence: Sentence,
  { span, form, from }: Pick<FoundMention, 'span' | 'form' | 'from'>,
  grammar: Grammar,
  cues: readonly number[],
): Span {
  let [start, end] = span;
  if (form === 'verb') end = clauseEnd(doc.text, end, sentence.span[1]);
  start = Math.min(start, from);
  for (const cue of cues.slice(0, NEAREST)) {
    for (const at of [
      cue,
      ...grammar.all(cue, 'aux', 'aux:pass', 'cop', 'advmod', 'det', 'compound', 'obj', 'xcomp'),
    ]) {
      const token = doc.tokens[at];
      if (token === undefined || Math.abs(at - cue) > 4) continue;
      start = Math.min(start, token.start);
      end = Math.max(end, token.end);
    }
  }
  return withMarks(doc.text, [start, end], sentence.span);
}

/** A stretch that ends or begins inside curly marks takes the whole quotation in. */
function withMarks(text: string, [start, end]: Span, bounds: Span): Span {
  const slice = text.slice(start, end);
  const close = slice.indexOf('”');
  const open = slice.indexOf('“');
  const before = close >= 0 && (open < 0 || close < open) ? text.lastIndexOf('“', start) : -1;
  const lastOpen = slice.lastIndexOf('“');
  const after = lastOpen > slice.lastIndexOf('”') ? text.indexOf('”', end) : -1;
  return [before >= bounds[0] ? before : start, after >= 0 && after < bounds[1] ? after + 1 : end];
}

/** End of the clause that a verb opens: up to the next mark that closes a phrase, place names with a comma included. */
function clauseEnd(text: string, from: number, limit: number): number {
  const stop = /(?<!\b\p{L})[.;:](?=[\s"”’]|$)|,(?! \p{Lu}\p{Ll}+,)/u.exec(text.slice(from, limit));
  if (stop === null) return limit;
  const at = from + stop.index;
  // A stop inside closing marks belongs to the quotation that it ends.
  return /^[.,]["”’]/.test(text.slice(at, at + 2)) ? at + 2 : at;
}
