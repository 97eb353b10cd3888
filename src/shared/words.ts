import type messages from '../static/_locales/en/messages.json';

/** Key of one string of the user interface. English is complete; the other languages follow it. */
export type Word = keyof typeof messages;

/** Looks a string up in the reader's language; `$1`, `$2` … in it are replaced by `parts`. */
export type Say = (word: Word, ...parts: string[]) => string;

/** Builds a {@link Say} from one language's messages; for tools and tests, which have no browser. */
export function sayFrom(table: Record<Word, { message: string }>): Say {
  return (word, ...parts) =>
    table[word].message.replace(/\$(\d)/g, (_match, index: string) => parts[Number(index) - 1] ?? '');
}
