import type { Span } from '../../shared/analysis.ts';

export interface Paragraph {
  span: Span;
  /** A short line of its own without a closing stop: section headings, labels. */
  heading: boolean;
  /** A list item: begins with "- ". */
  item: boolean;
}

/** Above this many words a line is prose even without a stop; the longest headings in news run to about 14. */
const HEADING_WORDS = 16;

/** Splits text at line breaks. Blank lines yield nothing; spans exclude surrounding white space and the "- " of items. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    // A dash with nothing behind it opens no item.
    const item = /^\s*- \s*\S/.test(line);
    const lead = item ? line.indexOf('- ') + 2 : line.length - line.trimStart().length;
    const start = match.index + lead;
    const end = match.index + line.trimEnd().length;
    if (end <= start) continue;
    paragraphs.push({ span: [start, end], heading: !item && isHeading(text.slice(start, end)), item });
  }
  return paragraphs;
}

function isHeading(line: string): boolean {
  // A label in capitals ("WHAT COMES NEXT:") is a heading whatever mark it ends with.
  if (line.endsWith(':') && !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line)) return true;
  if (/[.!…:;,]["“”’»')\]]*$/.test(line) || /["“”»]$/.test(line)) return false;
  return line.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS;
}
