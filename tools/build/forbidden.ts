import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './sizes.ts';

/** What no shipped script may hold, our own or a dependency's. */
const FORBIDDEN: readonly { what: string; pattern: RegExp }[] = [
  { what: 'an assignment of markup', pattern: /\.(?:inner|outer)HTML\s*(?:\+|\?\?|\|\|)?=(?!=)/ },
  { what: 'an insertion of markup', pattern: /\b(?:insertAdjacentHTML|document\.write(?:ln)?)\s*\(/ },
  { what: 'code made from a string', pattern: /\beval\s*\(|\bnew\s+Function\b/ },
  {
    what: 'a way to the network',
    pattern: /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport)\b/,
  },
];

/** Every forbidden thing in the scripts of a built extension, one line each; empty where all is well. */
export function forbiddenIn(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8');
      return FORBIDDEN.filter(({ pattern }) => pattern.test(code)).map(({ what }) => `${file} holds ${what}`);
    });
}
