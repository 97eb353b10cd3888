import type { Span } from '../../shared/analysis.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { trimSpan } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import { tailIsTime } from './content-start.ts';
import { textAt } from './token-text.ts';

/** Fewer tokens than this behind a cue are the time or place of speaking, not what was said. */
export const SHORT_TAIL = 5;

/** "A truce, she said, cannot wait": a tag between two commas, inside what it reports. */
export function isParenthesis(doc: TextDocument, clause: ReportingClause, sentence: Sentence): boolean {
  const rest = doc.tokens.slice(clause.last + 1, sentence.last);
  const opening = beforeArticle(
    doc.tokens,
    Math.min(clause.first, clause.sourceTokens?.[0] ?? clause.first),
    sentence.first,
  );
  // A tag behind a quotation, or one that "adding …" follows, interrupts nothing.
  const interrupts = !/["”’]/.test(textAt(doc.tokens, opening - 2) + textAt(doc.tokens, opening - 1));
  return (
    interrupts &&
    textAt(doc.tokens, clause.last) === ',' &&
    (rest.length > SHORT_TAIL || looksFinite(rest[0])) &&
    // Behind "while" or "but" the writer goes on.
    !/^["“‘]$|ing$|^(?:while|whereas|but|although|though)$/.test(rest[0]?.text ?? '')
  );
}

/** "The truce, according to the envoy, is over": no clause before the tag, and one goes on behind its comma. */
export function interruptsClause(
  tokens: readonly Token[],
  sentence: Sentence,
  tagFirst: number,
  tagLast: number,
): boolean {
  let closing = tagLast;
  while (closing < sentence.last && tokens[closing]?.text !== ',') closing++;
  if (sentence.last - closing <= SHORT_TAIL) return false;
  const lead = tokens.slice(sentence.first, tagFirst);
  return !lead.some(looksFinite) && tokens.slice(closing + 1, sentence.last).some(looksFinite);
}

/** What a tag interrupts, from the last colon or the start of the sentence to its end. */
export function wholeSentence(doc: TextDocument, sentence: Sentence, tagFirst: number): Span {
  let first = sentence.first;
  for (let at = sentence.first; at < tagFirst; at++)
    if (/^[:;]$/.test(textAt(doc.tokens, at))) first = at + 1;
  return trimSpan(doc.text, [doc.tokens[first]?.start ?? sentence.span[0], sentence.span[1]], '.,;:');
}

/** Cue and source stand at the end of what they report: hardly anything follows, or only an addressee and a time. */
export function closesWithTag(
  tokens: readonly Token[],
  clause: ReportingClause,
  tail: number,
  limit: number,
): boolean {
  if (textAt(tokens, clause.last) === ',') return !/^["“‘]$/.test(textAt(tokens, clause.last + 1));
  if (tail <= SHORT_TAIL || tailIsTime(tokens, clause, limit)) return true;
  return (
    clause.takes.includes('o') &&
    tail <= 2 * SHORT_TAIL &&
    !tokens.slice(clause.last, limit).some((token) => looksFinite(token))
  );
}

/** Words that begin a clause of their own between a comma and a source: ", saying he", ", which the minister". */
const NO_ROLE =
  /^(?!acting|visiting|outgoing|incoming|ruling|leading|sitting)\p{Ll}+ing$|^(?:that|which|who|whom|because|as|after|when|while|if|but)$/u;

/** A source's own article or role stands between its name and the comma before it, in the sentence that begins at `floor`. */
export function beforeArticle(tokens: readonly Token[], at: number, floor: number): number {
  let first = at;
  for (let i = at; i > Math.max(floor, at - 8); i--) {
    const text = textAt(tokens, i - 1);
    if (/^[,"”]$/.test(text)) return i;
    if (!/^[\p{L}\p{N}'’.]/u.test(text) || NO_ROLE.test(text)) break;
    first = i - 1;
  }
  return first > floor && /^[,"”]$/.test(textAt(tokens, first - 1)) ? first : at;
}

export function before(doc: TextDocument, sentence: Sentence, tagFirst: number): Span | null {
  const end = doc.tokens[tagFirst - 1]?.end;
  if (end === undefined || tagFirst - sentence.first < 3) return null;
  let first = sentence.first;
  for (let at = sentence.first; at < tagFirst; at++) if (textAt(doc.tokens, at) === ';') first = at + 1;
  const span = trimSpan(doc.text, [doc.tokens[first]?.start ?? sentence.span[0], end], ',–—- ');
  return span[1] > span[0] ? span : null;
}
