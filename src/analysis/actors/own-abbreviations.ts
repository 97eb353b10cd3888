/** Small words that capitalised names have too: "Organisation of Islamic Cooperation". */
const LINKS = new Set(['of', 'for', 'and', 'the', 'on', 'in']);

/** Longest stretch before a short form that is read for its words. */
const REACH = 120;

/**
 * Short forms that the article gives to something of its own: "artificial pancreas (AP)" makes "AP" no news agency there.
 * The words' initials have to spell the short form, and one of them has to be written small, as no name is.
 */
export function ownAbbreviations(text: string): Set<string> {
  const own = new Set<string>();
  for (const { 1: short = '', index } of text.matchAll(/\((\p{Lu}{2,6})\)/gu)) {
    const words = text
      .slice(Math.max(0, index - REACH), index)
      .trim()
      .split(/\s+/)
      .slice(-short.length);
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
    if (initials === short && words.some((word) => /^\p{Ll}/u.test(word) && !LINKS.has(word))) own.add(short);
  }
  return own;
}
