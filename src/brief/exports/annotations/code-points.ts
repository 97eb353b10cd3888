import { firstWhere } from '../../../shared/first-where.ts';

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether an offset stands between the two halves of one character. */
export const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/**
 * Turns UTF-16 offsets into a text, which is how this extension counts, into code points, which is how the standard
 * counts. An offset within a character is taken to the character's start.
 */
export function codePoints(text: string): (offset: number) => number {
  // Offsets behind which there is one unit more than there are characters.
  const pairs: number[] = [];
  for (let at = 1; at < text.length; at += 1) if (splitsPair(text, at)) pairs.push(at);
  return (offset) => offset - firstWhere(pairs, (at) => at > offset);
}
