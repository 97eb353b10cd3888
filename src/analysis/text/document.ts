import type { Span } from '../../shared/analysis.ts';
import { type Paragraph, splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Sentence {
  index: number;
  span: Span;
  /** Index of its paragraph. */
  paragraph: number;
  /** Token range `[first, last)` into `TextDocument.tokens`. */
  first: number;
  last: number;
}

/** The article cut into paragraphs, sentences and tokens: what every later stage reads. */
export interface TextDocument {
  text: string;
  title: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
}

/** Cuts `text` into paragraphs, sentences and tokens, in order and without overlap. Empty text gives empty lists. */
export function readDocument(text: string, title: string): TextDocument {
  const paragraphs = splitParagraphs(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [paragraph, { span }] of paragraphs.entries()) {
    for (const sentence of splitSentences(text, span)) {
      const first = tokens.length;
      for (const token of tokenize(text, ...sentence)) tokens.push(token);
      sentences.push({ index: sentences.length, span: sentence, paragraph, first, last: tokens.length });
    }
  }
  return { text, title, paragraphs, sentences, tokens };
}

/** The sentence that holds `offset`, or the last one that begins before it; undefined before the first. */
export function sentenceAt(doc: TextDocument, offset: number): Sentence | undefined {
  let low = 0;
  let high = doc.sentences.length - 1;
  let found: Sentence | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = doc.sentences[middle];
    if (sentence === undefined) break;
    if (sentence.span[0] <= offset) {
      found = sentence;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAtOrAfter(doc: TextDocument, offset: number): number {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
