import type { Span } from '../../shared/analysis.ts';
import { AUXILIARIES, MODALS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { trimSpan } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { textAt } from './token-text.ts';

export function behind(
  doc: TextDocument,
  first: number,
  sentence: Sentence,
  clause: ReportingClause,
  next: ReportingClause | undefined,
): Span | null {
  const start = doc.tokens[first]?.start;
  if (start === undefined || first >= sentence.last) return null;
  // "responded by …", "agreed to …": a verb that reports clauses, doing something else.
  const doing =
    !/[niga]/.test(clause.takes) && PREPOSITIONS.has(doc.tokens[first]?.lower ?? '') && first === clause.last;
  if (doing) return null;
  const clausal = clause.takes.includes('c') || clause.takes.includes('q');
  let end = sentence.span[1];
  const cut = next === undefined ? undefined : cutBefore(doc.tokens, next, first);
  if (cut !== undefined) end = Math.min(end, doc.tokens[cut]?.start ?? end);
  const semicolon = doc.text.slice(start, end).indexOf(';');
  if (semicolon > 0) end = start + semicolon;
  const charge =
    /, (?:an? )?(?:charge|claim|accusation|allegation|suggestion|assertion|something) (?:that |which )?\p{Lu}/u.exec(
      doc.text.slice(start, end),
    );
  if (charge !== null) end = start + charge.index;
  if (!clausal) end = Math.min(end, phraseEnd(doc.tokens, first, sentence.last));
  const span = trimSpan(doc.text, [start, end], '.,;:');
  return span[1] > span[0] ? span : null;
}

/** Where the next act of reporting begins, if it is one beside this and not one inside its content. */
export function cutBefore(
  tokens: readonly Token[],
  next: ReportingClause,
  first: number,
): number | undefined {
  for (let at = first; at < next.first; at++) if (textAt(tokens, at) === ':') return at;
  const begin =
    next.order === 'before' ? Math.min(next.first, next.sourceTokens?.[0] ?? next.first) : next.first;
  if (begin <= first) return undefined;
  for (let at = begin - 1; at >= Math.max(first, begin - 4); at--) {
    const text = textAt(tokens, at);
    if (text === ',' || text === ';' || text === '–' || text === '—') return at;
    if (/^(?:and|but|while)$/.test(text)) return textAt(tokens, at - 1) === ',' ? at - 1 : at;
    if (next.order === 'before' && at < begin - 2) return undefined;
  }
  return next.order === 'inherited' ? next.first : undefined;
}

/** A noun phrase or infinitive as content ends at the first comma, unless the comma is inside a list or number. */
function phraseEnd(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      token.text === ',' &&
      /^(?:an?|the|which|who|whose|while|as|but|saying|adding|with|after|in|so|however|though|although|despite)$/.test(
        tokens[at + 1]?.lower ?? '',
      )
    )
      return token.start;
    if (/^[;–—]$/.test(token.text) || opensVerb(tokens, at)) return token.start;
  }
  return tokens[last - 1]?.end ?? 0;
}

/** "declined the offer and has since left", "praised the plan but also had to wait": the subject's next verb. */
function opensVerb(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|but)$/.test(textAt(tokens, at))) return false;
  let next = at + 1;
  while (/^(?:also|then|later|since|now|still)$|ly$/.test(textAt(tokens, next))) next++;
  const word = textAt(tokens, next);
  return AUXILIARIES.has(word) || MODALS.has(word);
}
