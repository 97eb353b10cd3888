import {
  extendPhrase,
  LONGEST_PHRASE,
  PHRASE_KINDS,
  PHRASE_SEED,
  type PhraseTable,
  PREFIX_BIT,
} from './phrase-table.ts';
import { findRuns, type Run } from './runs.ts';
import type { WordForm } from './word-form.ts';

/** A sentence as features see it. */
export interface SentenceForms {
  words: readonly WordForm[];
  /** Most of its words are capitalised, as in headlines. */
  heading: boolean;
  /** It has words, and none of them has a small letter. */
  capitals: boolean;
  runs: { strict: readonly (Run | undefined)[]; wide: readonly (Run | undefined)[] };
  /** Codes of listed phrases that cover each token: four times the kind, plus 0 begin, 1 inside, 2 end, 3 whole. */
  phrases: readonly (readonly number[] | undefined)[];
}

/** Share of capitalised words above which a line counts as a headline. */
const HEADING_SHARE = 0.6;

/** Describes a sentence by its words alone, in time linear in their number; `table` holds the listed phrases. */
export function readSentence(words: readonly WordForm[], table: PhraseTable): SentenceForms {
  let letters = 0;
  let upper = 0;
  let capitals = true;
  for (const word of words) {
    if (!word.upper && !word.small) continue;
    letters++;
    if (word.upper) upper++;
    capitals &&= word.capitals;
  }
  return {
    words,
    heading: letters > 0 && upper / letters > HEADING_SHARE,
    capitals: letters > 0 && capitals,
    runs: findRuns(words),
    phrases: findPhrases(words, table),
  };
}

function findPhrases(words: readonly WordForm[], table: PhraseTable): (number[] | undefined)[] {
  const found = new Array<number[] | undefined>(words.length).fill(undefined);
  for (let first = 0; first < words.length; first++) {
    let hash = PHRASE_SEED;
    for (let length = 1; length <= LONGEST_PHRASE && first + length <= words.length; length++) {
      hash = extendPhrase(hash, words[first + length - 1]?.lower ?? 0);
      const value = table.get(hash);
      if (value === 0) break;
      const kinds = value & ~PREFIX_BIT;
      if (kinds !== 0) cover(found, first, length, kinds);
      if ((value & PREFIX_BIT) === 0) break;
    }
  }
  return found;
}

function cover(found: (number[] | undefined)[], first: number, length: number, kinds: number): void {
  for (let kind = 0; kind < PHRASE_KINDS.length; kind++) {
    if ((kinds & (1 << kind)) === 0) continue;
    for (let i = 0; i < length; i++) {
      const part = length === 1 ? 3 : i === 0 ? 0 : i === length - 1 ? 2 : 1;
      const code = kind * 4 + part;
      let codes = found[first + i];
      if (codes === undefined) {
        codes = [];
        found[first + i] = codes;
      }
      if (!codes.includes(code)) codes.push(code);
    }
  }
}
