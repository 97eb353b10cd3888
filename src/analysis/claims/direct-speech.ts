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

/** All but a word or two of the content lies in a direct quotation. */
export function isDirectSpeech(text: string, content: Span, quotes: readonly Quote[]): boolean {
  for (const { span, form } of quotes) {
    if (form !== 'direct' || !overlaps(span, content)) continue;
    if (contains(span, content)) return true;
    const outside =
      text.slice(content[0], Math.max(content[0], span[0])) +
      text.slice(Math.min(content[1], span[1]), content[1]);
    if (outside.replace(/[^\p{L}\p{N}]/gu, '').length < MIN_CONTENT) return true;
  }
  return false;
}

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
