import type { Span } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import { innerWords } from './form.ts';

/** Up to this many words without a stop are a name for something rather than somebody's words. */
const TERM_WORDS = 4;

/** Whether a stretch that nobody is seen to speak is short enough for a term, a title or a word used with reserve. */
export function isTerm(doc: TextDocument, span: Span): boolean {
  const inner = innerWords(doc, span);
  return inner.split(/\s+/).length <= TERM_WORDS && !/[.,!?]$/.test(inner);
}

/** Words that titles leave in lower case. */
const SMALL = /^(?:a|an|and|at|but|by|for|from|in|of|on|or|the|to|vs|with)$/;

/** A title behind its owner: CNN’s “State of the Union”. Even beside a cue it is nobody's words. */
export const isOwnedTitle = (doc: TextDocument, span: Span): boolean =>
  /['’]s\s+$/.test(doc.text.slice(Math.max(0, span[0] - 4), span[0])) && isTitle(doc, span);

/** The title of a programme or a book, or a nickname amid a name: "Meet the Press", Marcia “Cia” Price. */
export function isTitle(doc: TextDocument, span: Span): boolean {
  const words = innerWords(doc, span).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  const capital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
  if (words.length > 1) {
    const last = words.at(-1) ?? '';
    return (
      capital(words[0] ?? '') && capital(last) && words.every((word) => SMALL.test(word) || capital(word))
    );
  }
  return (
    /\p{Lu}[\p{L}.]+\s+$/u.test(doc.text.slice(Math.max(0, span[0] - 20), span[0])) &&
    /^\s+\p{Lu}\p{Ll}/u.test(doc.text.slice(span[1], span[1] + 3))
  );
}
