import type { Part } from './passage.ts';

/** In characters: what is longer is a sentence without a stop. */
const LONGEST = 90;
const SENTENCE_END = /[.?!:;…,]["'”’»)\]]*$/u;

/** Whether a block looks like the heading of the one behind it: short, without an end mark, and with text to head. */
export function isHeading(parts: readonly Part[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]];
  if (part?.kind !== 'text' || next === undefined) return false;
  const { words } = part;
  const isShort = words.length <= LONGEST && !SENTENCE_END.test(words);
  return isShort && (next.kind === 'list' || next.words.length > words.length);
}
