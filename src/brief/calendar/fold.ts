/** Longest line of an iCalendar file without its line break, in octets (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** A line break in iCalendar. */
export const CRLF = '\r\n';

const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;

/**
 * Folds a content line: no line of it is longer than 75 octets, each but the first begins with a blank, and no character
 * is cut in two. Whoever unfolds it gets the line as it was.
 */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += character;
    length += size;
  }
  return [...lines, current].join(CRLF);
}
