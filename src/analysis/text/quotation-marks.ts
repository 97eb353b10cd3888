import type { Span } from '../../shared/analysis.ts';
import type { Paragraph } from './paragraphs.ts';
import { isElision, type SingleCloser, singleCloser } from './single-marks.ts';

/** Words in quotation marks, marks included. */
export interface Stretch {
  span: Span;
  paragraph: number;
  /** Opens in an earlier paragraph: the same utterance goes on. */
  continues: boolean;
}

/**
 * Quotation-mark pairs, paragraph by paragraph: curly and straight double marks and guillemets, outermost only. Where
 * a text has these only inside single marks or not at all, single marks as British papers use them. An utterance over
 * several paragraphs gives one stretch each, opened anew in each and closed in the last. A mark that never closes is no
 * quotation.
 */
export function findStretches(text: string, paragraphs: readonly Paragraph[]): Stretch[] {
  const double = scanAll(text, paragraphs, DOUBLE);
  if (double.length > 0 && !double.every(({ span }) => openedBySingle(text, span[0]))) return double;
  const single = scanAll(text, paragraphs, SINGLE);
  const inSingle = quotedTest(single);
  return double.every(({ span }) => inSingle(span[0])) ? single : double;
}

/** Whether a single mark opens before in the paragraph: a cheap test that most texts fail at once. */
function openedBySingle(text: string, at: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', at), at - OUTER_REACH, 0), at);
  return /(?:^|[\s([{—–:])[‘'](?=\S)/u.test(before);
}

/** How far before a nested quotation the single mark stands that opens the outer one, at most. */
const OUTER_REACH = 2000;

interface Marks {
  /** Characters that may open. */
  open: string;
  /** What closes each opening mark. */
  close: Readonly<Record<string, string>>;
}

const DOUBLE: Marks = { open: '"“”„«', close: { '"': '"”', '“': '”"', '”': '”', '„': '“”"', '«': '»' } };
const SINGLE: Marks = { open: "‘'", close: { '‘': '’', "'": "'" } };

function scanAll(text: string, paragraphs: readonly Paragraph[], marks: Marks): Stretch[] {
  const stretches: Stretch[] = [];
  let carried = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.heading) continue;
    const next = paragraphs[index + 1];
    const nextOpens = next !== undefined && marks.open.includes(text.charAt(next.span[0]));
    const found = scan(text, paragraph.span, marks, nextOpens);
    for (const [i, span] of found.spans.entries()) {
      stretches.push({
        span,
        paragraph: index,
        continues: carried && i === 0 && span[0] === paragraph.span[0],
      });
    }
    carried = found.open;
  }
  return stretches;
}

/** Stretches of one paragraph; `open` where its last mark is closed only in a later paragraph. */
function scan(
  text: string,
  [from, to]: Span,
  marks: Marks,
  nextOpens: boolean,
): { spans: Span[]; open: boolean } {
  const spans: Span[] = [];
  // Marks that nothing closes from here to the end: to look again behind each would cost the square of a long paragraph.
  const unclosed = new Set<string>();
  const single = singleCloser(text, to);
  for (let start = soonest(text, from, to); start < to; start = soonest(text, start + 1, to)) {
    const doubled = marks === DOUBLE ? doubledEnd(text, start, to, unclosed) : undefined;
    if (doubled !== undefined) {
      spans.push([start, doubled]);
      start = doubled - 1;
      continue;
    }
    const mark = text.charAt(start);
    if (!marks.open.includes(mark) || unclosed.has(mark) || !opensHere(text, start)) continue;
    if (marks === SINGLE && isElision(text, start)) continue;
    const goesOn = nextOpens && start === from;
    const end = closing(text, start, to, marks, single, goesOn);
    if (end === undefined) {
      if (marks === SINGLE ? !goesOn : !nextOpens && start !== from) {
        unclosed.add(mark);
        continue;
      }
      spans.push([start, to]);
      return { spans, open: nextOpens };
    }
    // One apostrophe pair around a single letter or nothing is an accident of spelling.
    if (end - start > 3) spans.push([start, end]);
    start = end - 1;
  }
  return { spans, open: false };
}

/** Where a mark may stand, from an offset on: at no blank and no letter from a to z, which are nearly all that there is. */
function soonest(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && ((code | 32) < 97 || (code | 32) > 122)) return at;
  }
  return to;
}

/** Two single marks typed for a double one, opening and closing. */
const DOUBLED: Readonly<Record<string, string>> = { "''": "''", '``': "''", '‘‘': '’’' };

/** Two single marks typed for a double one (''like this''), as some papers send them: where they close again. */
function doubledEnd(text: string, start: number, to: number, unclosed: Set<string>): number | undefined {
  const open = text.slice(start, start + 2);
  const close = DOUBLED[open];
  if (
    close === undefined ||
    unclosed.has(open) ||
    !opensHere(text, start) ||
    /[\s'`‘]/.test(text.charAt(start + 2))
  )
    return undefined;
  const end = text.indexOf(close, start + 2);
  if (end >= 0 && end + 2 <= to) return end + 2;
  unclosed.add(open);
  return undefined;
}

/** French puts a blank inside its guillemets. */
const opensHere = (text: string, at: number): boolean =>
  (at === 0 || /[\s([{—–\-‘'/:]/u.test(text.charAt(at - 1))) &&
  (!/\s/u.test(text.charAt(at + 1) || ' ') || text.charAt(at) === '«');

function closing(
  text: string,
  start: number,
  to: number,
  marks: Marks,
  single: SingleCloser,
  goesOn: boolean,
): number | undefined {
  const closers = marks.close[text.charAt(start)] ?? '';
  if (marks === SINGLE) return single(start, closers, goesOn);
  for (let at = start + 1; at < to; at++) {
    const mark = text.charAt(at);
    if (!closers.includes(mark)) continue;
    const after = text.charAt(at + 1);
    // An apostrophe inside a word closes nothing; nor does a straight mark that opens a nested quotation.
    if (/[\p{L}\p{N}]/u.test(after) && !/[.,!?…]/u.test(text.charAt(at - 1))) continue;
    if (/\s/u.test(text.charAt(at - 1)) && at > start + 1 && mark === '"' && /\S/u.test(after)) continue;
    return at + 1;
  }
  return undefined;
}

/** Makes a test of whether an offset lies in any of the stretches; logarithmic per question. */
export function quotedTest(stretches: readonly Stretch[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = stretches.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = stretches[middle]?.span;
      if (span === undefined || offset < span[0]) high = middle - 1;
      else if (offset >= span[1]) low = middle + 1;
      else return true;
    }
    return false;
  };
}
