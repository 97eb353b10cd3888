import type { Quote, Span } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import { contains, overlaps } from '../text/spans.ts';

/** Content shorter than this many characters is the rest of an idiom ("said so"). */
export const MIN_CONTENT = 8;

/** Quotes by the index of each sentence that they touch. */
export function quotesBySentence(doc: TextDocument, quotes: readonly Quote[]): Map<number, Quote[]> {
  const groups = new Map<number, Quote[]>();
  let from = 0;
  for (const sentence of doc.sentences) {
    while (from < quotes.length && (quotes[from]?.span[1] ?? 0) <= sentence.span[0]) from++;
    const here: Quote[] = [];
    for (let i = from; i < quotes.length; i++) {
      const quote = quotes[i];
      if (quote === undefined || quote.span[0] >= sentence.span[1]) break;
      here.push(quote);
    }
    if (here.length > 0) groups.set(sentence.index, here);
  }
  return groups;
}

/** All but a word or two of the content lies in direct quotation, the tag between its two halves not counted. */
export function isDirectSpeech(text: string, content: Span, quotes: readonly Quote[], tag?: Span): boolean {
  const inside = quotes.filter(({ span }) => overlaps(span, content));
  if (!inside.some(({ form }) => form === 'direct')) return false;
  for (const { span, form } of inside) {
    if (form !== 'direct') continue;
    if (contains(span, content)) return true;
    if (lettersOutside(text, content, [span]) < MIN_CONTENT) return true;
  }
  return (
    tag !== undefined &&
    inside.length > 1 &&
    contains(content, tag) &&
    lettersOutside(text, content, [...inside.map(({ span }) => span), tag]) < MIN_CONTENT
  );
}

function lettersOutside(text: string, [start, end]: Span, spans: readonly Span[]): number {
  let letters = 0;
  let at = start;
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    letters += count(text.slice(at, Math.max(at, Math.min(end, span[0]))));
    at = Math.max(at, span[1]);
  }
  return letters + count(text.slice(Math.min(at, end), end));
}

const count = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, '').length;

/** "“…,” the envoy told reporters after the talks that failed": a tag behind a whole utterance has reported it; the rest tells when and where. */
export const hasReported = (cue: Span, quotes: readonly Quote[]): boolean =>
  quotes.some((quote) => quote.form === 'direct' && quote.cue?.[0] === cue[0] && quote.span[1] <= cue[0]);

/** Content that breaks off at the end of a sentence inside a quotation goes on to the closing mark. */
export function toQuotationEnd(content: Span, quotes: readonly Quote[]): Span {
  const open = quotes.find(
    ({ span }) => span[0] >= content[0] && span[0] < content[1] && span[1] > content[1],
  );
  return open === undefined ? content : [content[0], open.span[1]];
}
