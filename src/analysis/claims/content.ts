import type { Span } from '../../shared/analysis.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { trimSpan } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';

/** Fewer tokens than this behind a cue are the time or place of speaking, not what was said. */
const SHORT_TAIL = 5;

/**
 * What a reporting clause reports: the text behind its cue, or, where cue and source close the sentence ("…, the
 * White House said"), the text before them. `next` is the following reporting clause of the same sentence.
 * Returns null where nothing is reported.
 */
export function contentOf(
  doc: TextDocument,
  sentence: Sentence,
  clause: ReportingClause,
  next: ReportingClause | undefined,
): Span | null {
  const according = doc.tokens[clause.first]?.lower === 'according';
  const tagFirst = Math.min(clause.first, clause.sourceTokens?.[0] ?? clause.first);
  const tagLast = Math.max(clause.last, clause.sourceTokens?.[1] ?? clause.last);
  const openedBefore =
    tagFirst - sentence.first > 3 &&
    /^[,"”]$/.test(textAt(doc.tokens, beforeArticle(doc.tokens, tagFirst) - 1));
  const tail = sentence.last - tagLast;
  const conjunction = thatAfter(doc.tokens, clause.last, sentence.last);
  // The next act of reporting has a "that" of its own.
  const that =
    next !== undefined && conjunction !== undefined && conjunction > next.first ? undefined : conjunction;
  if (according) {
    if (tagFirst <= sentence.first + 1)
      return behind(doc, skipTo(doc.tokens, tagLast, sentence.last, ','), sentence, clause, next);
    return before(doc, sentence, beforeArticle(doc.tokens, tagFirst));
  }
  if (clause.order === 'agent') {
    const linked = /^(?:as|that|to)$/.test(textAt(doc.tokens, tagLast));
    return linked ? behind(doc, tagLast + 1, sentence, clause, next) : null;
  }
  if (clause.order === 'after')
    return before(doc, sentence, tagFirst) ?? behind(doc, tagLast, sentence, clause, next);
  if (
    that === undefined &&
    openedBefore &&
    clause.order === 'before' &&
    isParenthesis(doc, clause, sentence)
  ) {
    return wholeSentence(doc, sentence, tagFirst);
  }
  if (
    that === undefined &&
    openedBefore &&
    clause.order === 'before' &&
    closesWithTag(doc.tokens, clause, tail, sentence.last)
  ) {
    return before(doc, sentence, beforeArticle(doc.tokens, tagFirst));
  }
  return behind(doc, that ?? contentStart(doc.tokens, clause, sentence.last), sentence, clause, next);
}

/** "A truce, she said, cannot wait": a tag between two commas, inside what it reports. */
function isParenthesis(doc: TextDocument, clause: ReportingClause, sentence: Sentence): boolean {
  const rest = doc.tokens.slice(clause.last + 1, sentence.last);
  const opening = beforeArticle(doc.tokens, Math.min(clause.first, clause.sourceTokens?.[0] ?? clause.first));
  // A tag behind a quotation, or one that "adding …" follows, interrupts nothing.
  const interrupts = !/["”’]/.test(textAt(doc.tokens, opening - 2) + textAt(doc.tokens, opening - 1));
  return (
    interrupts &&
    textAt(doc.tokens, clause.last) === ',' &&
    rest.length > SHORT_TAIL &&
    !/^["“‘]$|ing$/.test(rest[0]?.text ?? '')
  );
}

/** What a tag interrupts, from the last colon or the start of the sentence to its end. */
function wholeSentence(doc: TextDocument, sentence: Sentence, tagFirst: number): Span {
  let first = sentence.first;
  for (let at = sentence.first; at < tagFirst; at++)
    if (/^[:;]$/.test(textAt(doc.tokens, at))) first = at + 1;
  return trimSpan(doc.text, [doc.tokens[first]?.start ?? sentence.span[0], sentence.span[1]], '.,;:');
}

/** Cue and source stand at the end of what they report: hardly anything follows, or only an addressee and a time. */
function closesWithTag(
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

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** A source's own article or role stands between its name and the comma before it. */
function beforeArticle(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let i = at; i > at - 8; i--) {
    const text = textAt(tokens, i - 1);
    if (/^[,"”]$/.test(text)) return i;
    if (!/^[\p{L}\p{N}'’.]/u.test(text)) break;
    first = i - 1;
  }
  return /^[,"”]$/.test(textAt(tokens, first - 1)) ? first : at;
}

/** "that" close behind the cue, over an addressee and the time of speaking: what follows it is the content. */
function thatAfter(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let at = from; at < Math.min(from + 10, limit); at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'that') return at + 1;
    if (
      /^[,;:"“]$/.test(word) ||
      /^(?:would|will|to|he|she|it|they|there|we|i)$/.test(word) ||
      looksFinite(tokens[at])
    )
      return undefined;
  }
  return undefined;
}

const TIME =
  /^(?:on|late|early|earlier|today|yesterday|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|night|evening|morning|afternoon|afterwards|again|in|a|an|at|the|statement|interview|tweet|news|conference|briefing|reporters|twitter|telegram)$/;

const tailIsTime = (tokens: readonly Token[], clause: ReportingClause, limit: number): boolean =>
  tokens.slice(clause.last, limit - 1).every((token) => TIME.test(token.lower) || !token.word);

/** First token of content behind a cue: over a colon, an addressee and the time of speaking. */
function contentStart(tokens: readonly Token[], clause: ReportingClause, limit: number): number {
  let at = clause.last;
  if (/^[,:]$/.test(textAt(tokens, at))) return at + 1;
  if (clause.takes.startsWith('oc') || clause.takes.includes('ocq')) at = overAddressee(tokens, at, limit);
  const mark = at;
  while (at < limit && TIME.test(tokens[at]?.lower ?? '') && at - mark < 6) at++;
  // A lone article or preposition opens the content itself.
  if (
    at > mark &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|night|evening|morning|afternoon|statement|interview|tweet|conference|briefing|earlier)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    at = mark;
  return at;
}

/** "told reporters", "told Modi", "warned the Soviet Union": one noun phrase. */
function overAddressee(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  if (/^(?:the|a|an|his|her|their)$/.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.capital === true)
    while (at < limit && tokens[at]?.capital === true && tokens[at]?.word === true) at++;
  else if (
    /^\p{L}+s$|^(?:him|her|them|us|me|parliament|congress|media|press)$/u.test(tokens[at]?.lower ?? '')
  )
    at++;
  return at;
}

function skipTo(tokens: readonly Token[], from: number, limit: number, mark: string): number {
  for (let at = from; at < Math.min(from + 12, limit); at++) if (textAt(tokens, at) === mark) return at + 1;
  return from;
}

function behind(
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
function cutBefore(tokens: readonly Token[], next: ReportingClause, first: number): number | undefined {
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
    if (/^[;–—]$/.test(token.text)) return token.start;
  }
  return tokens[last - 1]?.end ?? 0;
}

function before(doc: TextDocument, sentence: Sentence, tagFirst: number): Span | null {
  const end = doc.tokens[tagFirst - 1]?.end;
  if (end === undefined || tagFirst - sentence.first < 3) return null;
  let first = sentence.first;
  for (let at = sentence.first; at < tagFirst; at++) if (textAt(doc.tokens, at) === ';') first = at + 1;
  const span = trimSpan(doc.text, [doc.tokens[first]?.start ?? sentence.span[0], end], ',–—- ');
  return span[1] > span[0] ? span : null;
}
