/** A line as it was pasted. */
export interface Line {
  /** Trimmed; empty for a blank line. */
  text: string;
  /** Columns before the first letter. */
  indent: number;
  /** Whether a blank line stands before it. */
  afterBlank: boolean;
}

/** The signs that stand for a list's items in plain text. */
export const BULLET = /^[-–—•·*‣▪◦●]\s+/u;
/** The marks by which mails show what is quoted from another one. */
const QUOTED = /^(?:>\s?)+/u;
/** As wide as a tab is taken. */
const TAB = '    ';
/** Fewer columns are a crooked margin, not an indent. */
const INDENT = 2;
/** Lines beyond this are broken by nobody's margin: a wide page of print has some ninety characters. */
const WIDEST = 120;
/** Of lines broken at a margin most reach it; the longest may stick out. */
const REACHED = 0.8;

/** The lines of a text. A page's end is one like others. */
export function linesOf(raw: string): Line[] {
  let afterBlank = false;
  return raw.split(/\r\n|[\n\r\f\u2028\u2029]/u).map((data) => {
    const line = data.replace(QUOTED, '').replaceAll('\t', TAB).trimEnd();
    const text = line.trim();
    const read = { text, indent: line.length - text.length, afterBlank };
    afterBlank = text === '';
    return read;
  });
}

/** Whether a line stands further in than the one before. */
export const isIndented = (line: Line, before: Line): boolean => line.indent - before.indent >= INDENT;

/** How many characters the margin leaves room for; null where the lines are broken by no margin. */
export function widthOf(lines: readonly Line[]): number | null {
  const lengths = lines
    .map(({ text }) => text.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  if (longest > WIDEST) return null;
  return lengths[Math.floor(lengths.length * REACHED)] ?? longest;
}
