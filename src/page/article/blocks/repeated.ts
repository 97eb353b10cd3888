import { flatParent } from '../tree/flat-parents.ts';
import type { Block } from './block.ts';
import type { Judged } from './edges.ts';
import { blockElement } from './signature.ts';

/** Shorter lines may well be said twice. */
const LONG_ENOUGH = 8;
/** A pull quote is not marked up as a paragraph, or is one in a box of its own. */
const PULLED =
  'blockquote, q, aside, [class*="pullquote" i], [class*="pull-quote" i], [class*="pull_quote" i]';

/**
 * Leaves out what the reader has read already: the second copy of a body that stands twice on the page, and
 * pull quotes, which repeat a sentence of the text in large letters.
 *
 * @param judged in the order of the page
 */
export function dropRepeated(judged: readonly Judged[]): Judged[] {
  const seen = new Map<string, Element | null>();
  const whole = judged
    .filter(({ reason }) => reason === null)
    .map(({ block }) => block.text)
    .join('\n');
  return judged.map((each) => {
    const { block, reason } = each;
    if (reason !== null || block.words < LONG_ENOUGH) return each;
    const box = flatParent(blockElement(block.element));
    const first = seen.get(block.text);
    // In one box a writer may repeat himself.
    if ((first !== undefined && first !== box) || isPulled(block, whole))
      return { block, reason: 'duplicate' };
    seen.set(block.text, box);
    return each;
  });
}

/** In characters. */
const LONGEST_PULLED = 600;

const bare = (text: string): string => text.replace(/^[\s"“”'‘’«]+|[\s"“”'‘’».,]+$/gu, '');

function isPulled({ element, text }: Block, whole: string): boolean {
  if (!element.closest(PULLED)) return false;
  if (text.length > LONGEST_PULLED) return false;
  const words = bare(text);
  const first = whole.indexOf(words);
  return first !== -1 && whole.indexOf(words, first + 1) !== -1;
}
