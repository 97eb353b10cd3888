import type { Sentence } from './document.ts';
import type { Token } from './tokens.ts';

/** Longest place line of a news agency before its dash: "CAMP DAVID, Md. (Reuters) - ". */
const DATELINE_TOKENS = 12;

/** First token of a sentence behind its place line, or of the sentence where it has none. */
export function afterDateline(tokens: readonly Token[], sentence: Sentence): number {
  const head = tokens[sentence.first]?.text ?? '';
  if (!/^\p{Lu}{3,}$/u.test(head)) return sentence.first;
  for (let at = sentence.first + 1; at < Math.min(sentence.first + DATELINE_TOKENS, sentence.last); at++) {
    if (/^[-–—]$/.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return sentence.first;
}
