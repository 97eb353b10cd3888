import type { Span } from './analysis.ts';
import { firstWhere } from './first-where.ts';
import { isSpan } from './shapes.ts';

const PARAGRAPH_BREAK = '\n\n';
const LIST_MARK = '- ';

// ICU ends a sentence after "U.S." and "Mr." before a capital; such an end is none.
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Adm|Amb|Prof|St|No|vs)\.)\s*$/;

// Made when first asked for: the page's script carries this file, and most pages never open a card.
let segmenter: Intl.Segmenter | undefined;

/** Whether a span is two whole numbers that hold at least one character of `text`. */
export const fits = (text: string, span: Span): boolean => isSpan(span) && span[1] <= text.length;

/** A span without the blanks at its ends. Null where it does not fit the text or holds nothing but blanks. */
export function trimmed(text: string, span: Span): Span | null {
  if (!fits(text, span)) return null;
  const slice = text.slice(...span);
  const start = span[0] + (slice.length - slice.trimStart().length);
  const end = span[1] - (slice.length - slice.trimEnd().length);
  return start < end ? [start, end] : null;
}

/**
 * The whole sentence around a span, or all sentences from the one that holds its start to the one that holds
 * its end. A list item's leading "- " is not part of it. Null where the span does not fit the text.
 */
export function sentenceSpan(text: string, around: Span): Span | null {
  const span = trimmed(text, around);
  if (!span) return null;
  const { from, to, starts } = paragraphAround(text, span);
  const start = starts[firstWhere(starts, (at) => at > span[0]) - 1] ?? from;
  const end = starts[firstWhere(starts, (at) => at >= span[1])] ?? to;
  const marked = start === from && text.startsWith(LIST_MARK, start) && span[0] >= start + LIST_MARK.length;
  return trimmed(text, [marked ? start + LIST_MARK.length : start, end]);
}

interface Paragraph {
  text: string;
  from: number;
  to: number;
  /** Where its sentences begin. */
  starts: readonly number[];
}

// Whoever asks goes on to ask about the same paragraph, which may be as long as a book.
let latest: Paragraph | undefined;

/** The paragraph of a span, or all from the one that holds its start to the one that holds its end. */
function paragraphAround(text: string, [start, end]: Span): Paragraph {
  if (latest?.text === text && latest.from <= start && end <= latest.to) return latest;
  const before = text.lastIndexOf(PARAGRAPH_BREAK, start - 1);
  const from = before < 0 ? 0 : before + PARAGRAPH_BREAK.length;
  const after = text.indexOf(PARAGRAPH_BREAK, end);
  const to = after < 0 ? text.length : after;
  const words = text.slice(from, to);
  const found = { text, from, to, starts: sentenceStarts(words).map((at) => at + from) };
  if (!words.includes(PARAGRAPH_BREAK)) latest = found;
  return found;
}

/** As much of a paragraph as is segmented at once, since V8 takes time by the square of it; its second half may end too soon to tell. */
const PIECE = 4_096;

/** Where the sentences of a paragraph begin. */
function sentenceStarts(paragraph: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const starts = [0];
  let [from, size] = [0, PIECE];
  for (;;) {
    const piece = paragraph.slice(from, from + size);
    const isLast = from + size >= paragraph.length;
    let before = 0;
    for (const { index } of segmenter.segment(piece)) {
      if (!isLast && index > size / 2) break;
      // The next piece begins with the last of this one.
      if (index > 0 && !ABBREVIATION.test(piece.slice(before, index))) starts.push(from + index);
      before = index;
    }
    if (isLast) return starts;
    size = before > 0 ? PIECE : 2 * size;
    from += before;
  }
}
