import { wordSet } from '../word-set.ts';
import { INLINE_DISPLAYS } from './left-out.ts';

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

/** Elements that make a box of their own on nearly every page. */
const BOXES = wordSet(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER
  HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`,
);

/**
 * The same at a glance, for a walk over all of a page: styles are asked only where the element's kind does not tell, and
 * text for screen readers is not told apart.
 */
export function glance(element: Element, evenHidden: boolean): Look | null {
  const isBox = BOXES.has(element.tagName);
  if (isBox && (evenHidden || element.checkVisibility({ visibilityProperty: true })))
    return { block: true, lines: element.tagName === 'PRE' };
  return lookOf(element, evenHidden);
}

/** A box this wide shows no letter; it is how text is kept from the eye but read aloud ("opens in a new tab"). */
const UNSEEN_WIDTH = 1;

function isForScreenReadersOnly(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  return style.clip !== 'auto' || Number.parseFloat(style.width) <= UNSEEN_WIDTH;
}
