import { NEGATIONS } from '../lexicon/function-words.ts';
import type { TextDocument } from '../text/document.ts';

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

/** "whether Lima had accepted", "if Kenya rejects it": a condition or a question, no deed. */
export function isSupposed(doc: TextDocument, subjectFirst: number): boolean {
  return doc.tokens
    .slice(Math.max(0, subjectFirst - 5), subjectFirst)
    .some(({ lower }) => /^(?:whether|if|unless|until|had)$/.test(lower));
}
