import { BASE_OF } from '../../lexicon/irregular-verbs.ts';

/**
 * Base forms that a lower-case English word may be inflected from, itself included; whoever asks knows which of them
 * are words. "put" gives "put"; "cancelling" gives "cancelling", "cancell", "cancelle" and "cancel".
 */
export function lemmasOf(word: string): string[] {
  const listed = BASE_OF.get(word);
  const found = listed === undefined ? [word] : [listed, word];
  const stem = /^(.{2,}?)(?:ed|ing)$/.exec(word)?.[1];
  if (stem !== undefined) {
    found.push(stem, `${stem}e`);
    if (/(.)\1$/.test(stem)) found.push(stem.slice(0, -1));
    if (word.endsWith('ied')) found.push(`${word.slice(0, -3)}y`);
  } else if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  else if (/s$/.test(word) && !/ss$/.test(word)) {
    found.push(word.slice(0, -1));
    if (word.endsWith('es')) found.push(word.slice(0, -2));
  }
  return found;
}
