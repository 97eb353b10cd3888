import { wordSet } from '../word-set.ts';

/** Elements whose text nobody reads. */
const UNREAD = wordSet('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA');

/** Letters of text in a part of the page, hidden or not, without scripts and styles. */
export function textLength(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (nodeValue && parentElement && !UNREAD.has(parentElement.tagName)) length += nodeValue.trim().length;
  }
  return length;
}

/** An element with less text is not the page, whatever share of it that is. */
const LEAST = 500;
/** One with this share of the text is: some sites wrap all of a page in a form, others show articles in a dialog. */
const MOST = 0.5;

/** Tells whether an element holds most of the text of a part of the page; measured where it is asked. */
export function holdsMostOf(root: Element): { has(element: Element): boolean } {
  let all: number | undefined;
  return {
    has(element) {
      if (element === root) return true;
      if (UNREAD.has(element.tagName) || element.textContent.length < LEAST) return false;
      all ??= textLength(root);
      return textLength(element) >= all * MOST;
    },
  };
}
