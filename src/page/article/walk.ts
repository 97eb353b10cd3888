import {
  AD_ELEMENT,
  AD_LABEL,
  DROP_CAP_CLASS,
  INITIAL,
  INLINE_DISPLAYS,
  LEFT_OUT_ELEMENTS,
  LEFT_OUT_ROLES,
} from './left-out.ts';
import type { TextBuilder } from './text-builder.ts';
import { isBlank, normalise } from './white-space.ts';

/** Where an article stands among the live nodes. */
export interface Blocks {
  /** The lowest element that holds all of the article's text. */
  root: Element;
  /** The text nodes that are the article's. */
  kept: ReadonlySet<Text>;
  /**
   * The middle of the article and its ancestors. They are never furniture, whatever they call themselves:
   * some sites wrap the whole page in a form, others show articles in a dialog.
   */
  spine: ReadonlySet<Element>;
}

/** What an element's computed style means for the text in it. */
interface Look {
  block: boolean;
  /** Line feeds are shown. */
  lines: boolean;
}

/**
 * Walks the article's live nodes in document order and tells the builder what a reader sees there. Touches
 * nothing. Hidden elements, furniture and text that is not the article's are left out.
 *
 * Goes by TreeWalker, since a page may nest deeper than the call stack, and since a form's own `firstChild`
 * may be an input of that name.
 */
export function walk(blocks: Blocks, builder: TextBuilder<Text>): void {
  const walker = document.createTreeWalker(blocks.root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const open: Look[] = [];
  for (;;) {
    const node = walker.currentNode;
    if (node instanceof Text) {
      visitText(node, blocks, open.at(-1), builder);
    } else if (node instanceof Element) {
      const look = enter(node, blocks, builder);
      if (look && walker.firstChild()) {
        open.push(look);
        continue;
      }
      if (look) leave(node, look, builder);
    }
    while (!walker.nextSibling()) {
      const parent = walker.parentNode();
      const look = open.pop();
      if (!(parent instanceof Element) || !look) return;
      leave(parent, look, builder);
      if (parent === blocks.root) return;
    }
  }
}

function visitText(node: Text, blocks: Blocks, look: Look | undefined, builder: TextBuilder<Text>): void {
  // White space is never judged: that between a first name and a family name matters.
  const isArticle = blocks.kept.has(node) && !AD_LABEL.test(node.data);
  if (isArticle || isBlank(node.data)) builder.text(node, node.data, look?.lines);
  else builder.leftOut();
}

/** Null where the element and all below it are left out. */
function enter(element: Element, blocks: Blocks, builder: TextBuilder<Text>): Look | null {
  if (element instanceof HTMLBRElement) {
    builder.lineBreak();
    return null;
  }
  const look = !blocks.spine.has(element) && isFurniture(element) ? null : lookOf(element);
  if (!look) {
    if (element.textContent !== '') builder.leftOut();
    return null;
  }
  if (element instanceof HTMLLIElement) builder.item();
  else if (look.block) builder.paragraph();
  return look;
}

function leave(element: Element, look: Look, builder: TextBuilder<Text>): void {
  if (element instanceof HTMLLIElement) builder.itemEnd();
  else if (look.block) builder.paragraph();
  if (isDropCap(element)) builder.dropCap();
}

function isFurniture(element: Element): boolean {
  return (
    element instanceof HTMLFormElement ||
    LEFT_OUT_ELEMENTS.has(element.tagName.toUpperCase()) ||
    AD_ELEMENT.test(element.tagName) ||
    LEFT_OUT_ROLES.has(element.getAttribute('role') ?? '')
  );
}

/** Null where the element shows nothing. */
function lookOf(element: Element): Look | null {
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

function isDropCap(element: Element): boolean {
  return (
    DROP_CAP_CLASS.test(element.getAttribute('class') ?? '') && INITIAL.test(normalise(element.textContent))
  );
}
