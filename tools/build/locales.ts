import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The strings of one language, by key. */
export type Strings = Record<string, string>;

/** The languages that have a folder of strings, as browsers spell them. */
export function languagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * One language's strings out of all its files.
 *
 * @throws where a file holds something else than strings, or a key that another file has too
 */
export function stringsOf(folder: string, language: string): Strings {
  const strings: Strings = {};
  for (const file of readdirSync(join(folder, language)).sort()) {
    const held: unknown = JSON.parse(readFileSync(join(folder, language, file), 'utf8'));
    if (typeof held !== 'object' || held === null) throw new Error(`${language}/${file}: not a table`);
    for (const [key, text] of Object.entries(held)) {
      if (typeof text !== 'string') throw new Error(`${language}/${file}: ${key} is no string`);
      if (Object.hasOwn(strings, key)) throw new Error(`${language}/${file}: ${key} stands in two files`);
      strings[key] = text;
    }
  }
  return strings;
}

/** Plugin: writes each language's strings as the one file in which browsers look for them. */
export function locales(folder: string): Plugin {
  return {
    name: 'attache:locales',
    apply: 'build',
    generateBundle() {
      for (const language of languagesIn(folder)) {
        const table = Object.entries(stringsOf(folder, language)).map(([key, message]) => [key, { message }]);
        const source = JSON.stringify(Object.fromEntries(table));
        this.emitFile({ type: 'asset', fileName: `_locales/${language}/messages.json`, source });
      }
    },
  };
}
