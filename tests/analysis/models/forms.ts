import { hashText } from '../../../src/analysis/models/hash.ts';
import {
  extendPhrase,
  PHRASE_KINDS,
  PHRASE_SEED,
  type PhraseKind,
  PhraseTable,
  PREFIX_BIT,
} from '../../../src/analysis/models/phrase-table.ts';
import { readSentence, type SentenceForms } from '../../../src/analysis/models/sentence-forms.ts';
import { readWord, type WordForm } from '../../../src/analysis/models/word-form.ts';
import { ENTRY_BYTES, WordTable } from '../../../src/analysis/models/word-table.ts';
import { bucketsOf } from '../../../tools/train/actors/buckets.ts';

/** A table of words with ranks; their clusters are 0. */
export function tableOf(ranks: Readonly<Record<string, number>> = {}): WordTable {
  const byHash = new Map(Object.entries(ranks).map(([word, rank]) => [hashText(word) >>> 0, rank]));
  const hashes = Uint32Array.from(byHash.keys()).sort();
  const bytes = new Uint8Array(hashes.length * ENTRY_BYTES);
  for (const [i, hash] of hashes.entries())
    bytes[(ENTRY_BYTES - 1) * hashes.length + i] = byHash.get(hash) ?? 0;
  return new WordTable(bucketsOf(hashes, 16), bytes);
}

/** A table of phrases, each of words with one blank between them. */
export function phrasesOf(listed: Readonly<Record<string, PhraseKind>> = {}): PhraseTable {
  const kinds = new Map<number, number>();
  for (const [phrase, kind] of Object.entries(listed)) {
    const words = phrase.toLowerCase().split(' ');
    let hash = PHRASE_SEED;
    for (const [i, word] of words.entries()) {
      hash = extendPhrase(hash, hashText(word));
      const bit = i === words.length - 1 ? 1 << PHRASE_KINDS.indexOf(kind) : PREFIX_BIT;
      kinds.set(hash >>> 0, (kinds.get(hash >>> 0) ?? 0) | bit);
    }
  }
  const hashes = Uint32Array.from(kinds.keys()).sort();
  return new PhraseTable(
    bucketsOf(hashes, 16),
    hashes.map((hash) => kinds.get(hash) ?? 0),
  );
}

const forms = new Map<string, WordForm>();

/** A word that no table knows; always the same object for the same word. */
export function form(text: string): WordForm {
  let word = forms.get(text);
  if (word === undefined) {
    word = readWord(text, tableOf());
    forms.set(text, word);
  }
  return word;
}

/** A sentence of words with blanks between them. */
export const sentence = (text: string, table: PhraseTable = phrasesOf()): SentenceForms =>
  readSentence(text === '' ? [] : text.split(' ').map(form), table);
