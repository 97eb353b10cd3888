import { joinLines } from './join-lines.ts';
import { BULLET, isIndented, type Line, linesOf, widthOf } from './lines.ts';

/** A line that ends a sentence or leads to a list, with or without closing marks and a note's number. */
const SENTENCE_END = /[.?!:;…]["'”’»)\]]*\d*$/u;
/** Numbers and letters of a list, such as "3.", "(b)" or "iv)". */
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/u;
/** A line that ends a paragraph stops clearly before the margin; this share of the width is not reached by chance. */
const SHORT = 0.75;

/**
 * The paragraphs of pasted text. PDFs and mails break their lines at the margin: such lines are joined again. A paragraph
 * begins after a blank line, at an indented line, at a bullet or number, and after a sentence that ends well before the
 * margin. Text whose lines are longer than any margin has one paragraph a line. Items of a list begin with "- ".
 */
export function paragraphsOf(raw: string): string[] {
  const lines = linesOf(raw);
  const width = widthOf(lines);
  const groups: Line[][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line.text === '') continue;
    const open = groups.at(-1);
    if (!open || !before || begins(line, before, width)) groups.push([line]);
    else open.push(line);
    before = line;
  }
  return groups.map((group) => paragraphOf(group, raw)).filter((paragraph) => paragraph !== '');
}

/** Whether a line begins a paragraph. */
function begins(line: Line, before: Line, width: number | null): boolean {
  const ended = SENTENCE_END.test(before.text);
  // Between two pages of a PDF a sentence goes on behind blank lines.
  if (line.afterBlank) return ended || !/^\p{Ll}/u.test(line.text) || BULLET.test(line.text);
  if (width === null) return true;
  if (BULLET.test(line.text)) return ended || !/^[-–—]/u.test(line.text) || BULLET.test(before.text);
  if (NUMBER.test(line.text) && (ended || NUMBER.test(before.text))) return true;
  if (isIndented(line, before) && !BULLET.test(before.text) && !NUMBER.test(before.text)) return true;
  return ended && before.text.length < width * SHORT;
}

function paragraphOf(group: readonly Line[], all: string): string {
  const words = joinLines(
    group.map(({ text }) => text),
    all,
  );
  return BULLET.test(words) ? `- ${words.replace(BULLET, '')}` : words;
}
