import type { WordForm } from './word-form.ts';

/** The small words of a name ("Bank of the South") stand beside a capital each. */
const NEAR = 1;

/**
 * Stretches of tokens near enough to a capital or a digit to belong to a name; all others are outside any name and need
 * not be read.
 */
export function hotStretches(words: readonly WordForm[]): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.hot !== true) continue;
    const first = Math.max(0, at - NEAR);
    const last = Math.min(words.length, at + NEAR + 1);
    const open = stretches.at(-1);
    if (open !== undefined && first <= open.last) open.last = last;
    else stretches.push({ first, last });
  }
  return stretches;
}
