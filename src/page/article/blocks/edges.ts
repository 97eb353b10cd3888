import { type Block, endsSentence, isProse, type Line } from './block.ts';
import type { Reason } from './reasons.ts';

/** A block and why it is left out; null keeps it. */
export interface Judged<B extends Line = Block> {
  block: B;
  reason: Reason | null;
}

/** A summary in points says something in each of them. */
const POINT_WORDS = 5;
const LINKED_POINT = 0.5;
/** A line of fewer words between paragraphs, no heading and no sentence, is a label. */
const LABEL_WORDS = 4;

/**
 * Judges blocks by where they stand: labels before the first and after the last paragraph of running text, and
 * headings under which nothing is left.
 *
 * @param judged in the order of the page
 */
export function judgeEdges<B extends Line>(judged: readonly Judged<B>[]): Judged<B>[] {
  const isText = ({ block, reason }: Judged<B>): boolean => reason === null && isProse(block);
  const first = judged.findIndex(isText);
  const last = judged.findLastIndex(isText);
  if (first === -1) return [...judged];
  const placed = judged.map((each, index): Judged<B> => {
    if (each.reason !== null) return each;
    if (index < first)
      return each.block.kind === 'standfirst' || isPoint(each.block) || isLeadHeading(judged, index, first)
        ? each
        : { ...each, reason: 'before the text' };
    if (index > last)
      return isPoint(each.block) || (index === last + 1 && isLastWord(each.block))
        ? each
        : { ...each, reason: 'after the text' };
    return each;
  });
  return dropEmptyHeadings(placed);
}

/** A short sentence may end a text. */
const isLastWord = (block: Line): boolean =>
  block.words >= LABEL_WORDS && endsSentence(block) && block.linked === 0;

const isPoint = ({ kind, words, linked }: Line): boolean =>
  kind === 'item' && words >= POINT_WORDS && linked < LINKED_POINT;

/** The last heading before the text, with nothing but points between. */
function isLeadHeading(judged: readonly Judged<Line>[], index: number, first: number): boolean {
  if (judged[index]?.block.kind !== 'heading') return false;
  return judged.slice(index + 1, first).every(({ block, reason }) => reason !== null || isPoint(block));
}

/** A heading or a bold line whose section has lost all it had is a heading of what was left out. */
function dropEmptyHeadings<B extends Line>(judged: readonly Judged<B>[]): Judged<B>[] {
  const result = [...judged];
  let below = false;
  let lost = true;
  for (let i = result.length - 1; i >= 0; i -= 1) {
    const each = result[i];
    if (!each) continue;
    const { block, reason } = each;
    if (block.kind === 'heading') {
      if (reason === null && !below && lost) result[i] = { block, reason: 'heading of nothing' };
      below = result[i]?.reason === null;
      lost = false;
    } else if (reason === null) below = true;
    else lost = true;
  }
  return result;
}

/** Whether a block between paragraphs is a label of something rather than a line of the article. */
export function isLabel(block: Line): boolean {
  if (block.kind !== 'text' || isProse(block)) return false;
  return block.words < LABEL_WORDS && !/[.?!…:"”'’]$/u.test(block.text);
}
