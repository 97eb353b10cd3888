/**
 * How the article text spells white space, in one place. A page writes line feeds, tabs, no-break spaces and
 * typographic spaces for what a reader sees as one gap, and puts soft hyphens and zero-width characters inside
 * words; none of these may tell two spellings of one sentence apart.
 */

/** What one stretch of raw text is made of: white space to be read as one gap, or words as they are to be read. */
export type Stretch = 'space' | 'words';

/** Soft hyphen, zero-width space and joiners, word joiner, and the marks that only steer direction. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069';
/**
 * White space (group 1: what JavaScript calls so, plus the C1 line end, less the byte-order mark, which shows
 * nothing) or words with the plain single spaces between them (group 2). Invisible characters match neither and are passed over.
 */
const WORD = `[^\\s\\u0085${INVISIBLE}]+`;
const STRETCHES = new RegExp(`((?:[^\\S\\ufeff]|\\u0085)+)|(${WORD}(?: ${WORD})*)`, 'gu');

/** Calls `visit` for each stretch of a text node's raw data, with the offset of its first character. */
export function eachStretch(raw: string, visit: (kind: Stretch, start: number, text: string) => void): void {
  for (const match of raw.matchAll(STRETCHES)) {
    visit(match[1] === undefined ? 'words' : 'space', match.index, match[0]);
  }
}

/** One line of text as the article text would spell it: single spaces, nothing invisible, trimmed. */
export function normalise(raw: string): string {
  // Most text has nothing but plain characters and spaces in it.
  if (/^[\x20-\x7e‘’“”–—…]*$/.test(raw)) return raw.replace(/ {2,}/g, ' ').trim();
  const parts: string[] = [];
  eachStretch(raw, (kind, _start, text) => {
    if (kind === 'words') parts.push(text);
    else if (parts.length > 0 && parts.at(-1) !== ' ') parts.push(' ');
  });
  return parts.join('').trimEnd();
}

const VISIBLE = new RegExp(`[^\\s\\u0085${INVISIBLE}]`, 'u');

/** Whether a reader sees nothing of this text. */
export function isBlank(raw: string): boolean {
  // Most text begins with a plain character, after some spaces.
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code > 0x20 && code < 0x7f) return false;
    if (code > 0x7e) break;
  }
  return !VISIBLE.test(raw);
}
