import { flatParent } from '../tree/flat-parents.ts';
import type { Block } from './block.ts';

/** A block and the two boxes around it tell a page's paragraphs from its other text. */
const LEVELS = 3;

/**
 * How a block is built into its page: tag and classes of its element and of the boxes around it, without the numbers
 * that tell one post from the next. Paragraphs of one article share it, wherever they stand.
 */
export function signatureOf({ element }: Block): string {
  const parts: string[] = [];
  let each: Element | null = blockElement(element);
  for (let level = 0; each && level < LEVELS; level += 1) {
    const classes = (each.getAttribute('class') ?? '')
      .split(/\s+/)
      .filter((name) => name !== '' && !/\d{2}/.test(name));
    parts.push(`${each.tagName}.${classes.sort().join('.')}`);
    each = flatParent(each);
  }
  return parts.join('<');
}

const INLINE = /^(?:A|ABBR|B|CITE|DATA|EM|FONT|I|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/** The element that makes the block, past links and emphasis around all of it. */
export function blockElement(element: Element): Element {
  let each = element;
  for (let up = flatParent(each); up && INLINE.test(each.tagName.toUpperCase()); up = flatParent(each))
    each = up;
  return each;
}
