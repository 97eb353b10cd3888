import type { WordForm } from './word-form.ts';

/** Small words that may begin a name or stand inside one: "Bank of the South", "bin Laden", "Trinidad and Tobago". */
const SMALL_PARTS = new Set(
  "of the and for on in at to de da das do dos di du del della des la le las les los el al bin ibn bint ben abu van von der den ter ten zu y e i & ' 's d'".split(
    ' ',
  ),
);

/**
 * Stretches of tokens that can belong to a name: those with a capital or a digit, what stands between two of them, and
 * small words of names beside one. All others are outside any name and need not be read.
 */
export function hotStretches(words: readonly WordForm[]): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  let open: { first: number; last: number } | undefined;
  for (let at = 0; at < words.length; at++) {
    if (!canBelong(words, at)) continue;
    if (open !== undefined && open.last === at) open.last = at + 1;
    else {
      open = { first: at, last: at + 1 };
      stretches.push(open);
    }
  }
  return stretches;
}

function canBelong(words: readonly WordForm[], at: number): boolean {
  if (words[at]?.hot === true) return true;
  const left = words[at - 1]?.hot === true;
  const right = words[at + 1]?.hot === true;
  return (left && right) || ((left || right) && SMALL_PARTS.has(words[at]?.text ?? ''));
}
