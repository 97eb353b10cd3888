import { INLINE_DISPLAYS } from '../left-out.ts';

/** What an element's computed style means for the text in it. */
export interface Look {
  block: boolean;
  /** Line feeds are shown. */
  lines: boolean;
}

/** Null where the element shows nothing. */
export function lookOf(element: Element): Look | null {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible' || isForScreenReadersOnly(style))
    return null;
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
