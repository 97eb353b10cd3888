import type { Span } from './analysis.ts';

const PARAGRAPH_BREAK = '\n\n';
const LIST_MARK = '- ';

// ICU ends a sentence after "U.S." and "Mr." before a capital; such an end is none.
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Adm|Amb|Prof|St|No|vs)\.)\s*$/;

// Made when first asked for: the page's script carries this file, and most pages never open a card.
let segmenter: Intl.Segmenter | undefined;

/** Whether a span is two whole numbers that hold at least one character of `text`. */
export function fits(text: string, [start, end]: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

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
  const before = text.slice(0, span[0]).lastIndexOf(PARAGRAPH_BREAK);
  const from = before < 0 ? 0 : before + PARAGRAPH_BREAK.length;
  const after = text.indexOf(PARAGRAPH_BREAK, span[1]);
  const to = after < 0 ? text.length : after;
  const bounds = sentenceStarts(text.slice(from, to)).map((at) => at + from);
  const start = bounds.findLast((at) => at <= span[0]) ?? from;
  const end = bounds.find((at) => at >= span[1]) ?? to;
  const marked = start === from && text.startsWith(LIST_MARK, start) && span[0] >= start + LIST_MARK.length;
  return trimmed(text, [marked ? start + LIST_MARK.length : start, end]);
}

/** Where the sentences of a paragraph begin. */
function sentenceStarts(paragraph: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const starts: number[] = [];
  for (const { index } of segmenter.segment(paragraph)) {
    if (!ABBREVIATION.test(paragraph.slice(0, index))) starts.push(index);
  }
  return starts;
}
