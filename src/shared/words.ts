import type { english } from '../locales/english.ts';

/** Key of one string of the user interface. English is complete; the other languages follow it. */
export type Word = keyof typeof english;

/** Looks a string up in the reader's language; `$1`, `$2` … in it are replaced by `parts`. */
export type Say = (word: Word, ...parts: string[]) => string;

/** Builds a {@link Say} from one language's strings; for tools and tests, which have no browser. */
export function sayFrom(table: Readonly<Record<Word, string>>): Say {
  return (word, ...parts) =>
    table[word].replace(/\$(\d)/g, (_match, index: string) => parts[Number(index) - 1] ?? '');
}
