import { NEGATIONS } from '../lexicon/function-words.ts';
import type { TextDocument } from '../text/document.ts';
import { isSupposed as isConditional } from './measures-mode.ts';

/** Whether the words `[from, to)` before a verb deny it: "has not", "never", "refused". */
export function isNegated(doc: TextDocument, from: number, to: number): boolean {
  return doc.tokens
    .slice(Math.max(0, from), to)
    .some(({ lower }) => NEGATIONS.has(lower) || /n't$/.test(lower) || lower === 'cannot');
}

/** Whether they leave it open: "may have", "could". What is reported as "would" is meant as "will". */
export function isOpen(doc: TextDocument, from: number, to: number, reported: boolean): boolean {
  const open = reported ? /^(?:may|might|could|should)$/ : /^(?:may|might|could|would|should)$/;
  return doc.tokens.slice(Math.max(0, from), to).some(({ lower }) => open.test(lower));
}

/** "whether Lima had accepted", "before Kenya would agree": a condition or a question, no deed of the verb at `verb`. */
export function isSupposed(doc: TextDocument, verb: number, subjectFirst: number, floor: number): boolean {
  return doc.tokens[subjectFirst - 1]?.lower === 'had' || isConditional(doc, verb, subjectFirst - 1, floor);
}

/** Words behind an agreement that make it depend on something. */
const IF_ONLY = /^(?:if|unless|once|until|provided|providing|should)$/;

/** "would agree if Kenya left", "agrees only once": what follows the verb at `verb`, up to `limit`, is a condition. */
export function isConditioned(doc: TextDocument, verb: number, limit: number): boolean {
  const behind = doc.tokens.slice(verb, limit).map(({ lower }) => lower);
  const end = behind.findIndex((word) => /^[;:“”"]$/.test(word));
  return (end < 0 ? behind : behind.slice(0, end)).some((word) => IF_ONLY.test(word));
}
