/** A word that is broken at a line's end: its first part, and the hyphen (also the soft one, which is shown only there). */
const BROKEN = /(?<!\p{L})(\p{L}+)[-\u2010\u00ad]$/u;
/** No part of a word is longer; the rest of a paragraph need not be gone through at every line. */
const LONGEST_PART = 80;
/** First parts that make words with a hyphen, which print keeps when it breaks them there. */
const KEPT =
  /^(?:all|anti|cease|co|cross|ex|far|first|fourth|full|half|hard|high|ill|long|low|mid|mini|much|multi|near|new|non|old|one|post|pre|pro|second|self|semi|short|so|sub|third|three|two|vice|well|would|year)$/iu;

/** The words of several lines as one paragraph; words that were broken at a line's end are whole again. */
export function joinLines(lines: readonly string[], all: string): string {
  return lines
    .reduce((joined, line) => (joined === '' ? line : join(joined, line, all)), '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function join(before: string, line: string, all: string): string {
  // What is closed up on both sides stays so.
  if (/\S[—/]$/u.test(before)) return before + line;
  if (/[\p{L}\d][-\u2010]$/u.test(before) && /^[\p{Lu}\d]/u.test(line)) return before + line;
  const broken = BROKEN.exec(before.slice(-LONGEST_PART));
  if (!broken || !/^\p{Ll}/u.test(line)) return `${before} ${line}`;
  const [, first = ''] = broken;
  const rest = /^\p{L}+/u.exec(line)?.[0] ?? '';
  return (
    before.slice(0, -1) + (keepsHyphen(first, rest, all) && !before.endsWith('\u00ad') ? '-' : '') + line
  );
}

/** The text itself knows best how it spells a word; else the first part tells. */
function keepsHyphen(first: string, rest: string, all: string): boolean {
  if (all.includes(`${first}-${rest}`)) return true;
  if (new RegExp(`(?<!\\p{L})${first}${rest}(?!\\p{L})`, 'u').test(all)) return false;
  return KEPT.test(first);
}
