import { INLINE_DISPLAYS } from '../left-out.ts';

/** What an element's computed style means for the text in it. */
export interface Look {
  block: boolean;
  /** Line feeds are shown. */
  lines: boolean;
}

/**
 * Null where the element shows nothing.
 *
 * @param evenHidden takes what is hidden as shown
 */
export function lookOf(element: Element, evenHidden: boolean): Look | null {
  const style = getComputedStyle(element);
  const isHidden =
    style.display === 'none' || style.visibility !== 'visible' || isForScreenReadersOnly(style);
  if (isHidden && !evenHidden) return null;
  return {
    block: !INLINE_DISPLAYS.has(style.display),
    lines: style.whiteSpaceCollapse === 'preserve' || style.whiteSpaceCollapse === 'preserve-breaks',
  };
}

/** A box this wide shows no letter; it is how text is kept from the eye but read aloud ("opens in a new tab"). */
const UNSEEN_WIDTH = 1;

function isForScreenReadersOnly(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  return style.clip !== 'auto' || Number.parseFloat(style.width) <= UNSEEN_WIDTH;
}
