import { AUXILIARIES, IRREGULAR_PASTS, MODALS, PRESENT_VERBS } from '../lexicon/function-words.ts';
import type { Token } from './tokens.ts';

/** Whether a lower-case word reads as a finite verb after a subject. Nouns in -s are told apart by a list. */
export const looksFinite = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  (AUXILIARIES.has(token.lower) ||
    MODALS.has(token.lower) ||
    IRREGULAR_PASTS.has(token.lower) ||
    PRESENT_VERBS.has(token.lower) ||
    /[a-z]{2}ed$/.test(token.lower));
