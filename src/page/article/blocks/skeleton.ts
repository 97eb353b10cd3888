import { flatWalk } from '../tree/flat-walk.ts';
import { isFurniture } from '../tree/furniture.ts';
import { isBlank } from '../white-space.ts';

/** A copy of what a reader sees of a page, for Readability to judge. */
export interface Skeleton {
  document: Document;
  /** The live text that a wrapper's index leads back to. */
  texts: readonly Text[];
  measures: Measures;
}

/** Ties a wrapper in the skeleton to a live text. */
export const INDEX_ATTRIBUTE = 'data-attache';
/**
 * Wraps each text of the copy. `<data>` is phrasing content to Readability, as the bare text was, and none of
 * its rules counts it; so the wrappers survive whatever it does to the elements around them.
 */
const WRAPPER = 'data';

/** What Readability's rules look at. */
const ATTRIBUTES = ['class', 'id', 'href', 'itemprop', 'rel', 'role'];
/** Elements that count for these rules, though they hold no text. */
const EMPTY = new Set(['BR', 'HR', 'IMG', 'INPUT', 'EMBED', 'IFRAME', 'OBJECT', 'VIDEO']);
/** Elements that neither hold text nor count. */
const DEAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'LINK', 'META', 'CANVAS', 'AUDIO']);
/** Furniture with this share of the page's text is the page: some sites wrap all of it in a form or a dialog. */
const WHOLE_PAGE = 0.5;

/** Letters of the page by where they stand. */
export interface Measures {
  /** Outside links. */
  running: number;
  /** In cells of tables, by the outermost table. */
  tables: Map<Element, number>;
}

/** The work of building a skeleton, and the skeleton that it builds. */
export interface SkeletonWork {
  skeleton: Skeleton;
  steps: Generator<undefined, void>;
}

/**
 * Copies what is visible of a live page, or of a part of it, in the order of its flat tree into an inert document, texts wrapped so that they can be found
 * again. Half of a news page is scripts, pictures and controls; without them Readability is several times as quick.
 *
 * @param visibleOnly leaves out what is hidden; else a page that hides its text until a script has run has some
 */
export function skeletonOf(root: Element, visibleOnly: boolean): SkeletonWork {
  const live = root.ownerDocument;
  const copy = live.implementation.createHTMLDocument(live.title);
  const texts: Text[] = [];
  let parent: Element = copy.body;
  const length = root.textContent.length;
  const measures: Measures = { running: 0, tables: new Map() };
  let links = 0;
  let table: Element | null = null;
  const steps = flatWalk(root, {
    text(node) {
      if (isBlank(node.data)) {
        parent.append(' ');
        return;
      }
      const wrapper = copy.createElement(WRAPPER);
      wrapper.setAttribute(INDEX_ATTRIBUTE, String(texts.length));
      wrapper.append(node.data);
      parent.append(wrapper);
      texts.push(node);
      const letters = node.data.trim().length;
      if (links === 0) measures.running += letters;
      if (table) measures.tables.set(table, (measures.tables.get(table) ?? 0) + letters);
    },
    enter(element) {
      const name = element.tagName.toUpperCase();
      if (DEAD.has(name)) return false;
      if (EMPTY.has(name)) {
        parent.append(copyOf(element, copy));
        return false;
      }
      if (visibleOnly && !isShown(element)) return false;
      if (isFurniture(element) && element.textContent.length < length * WHOLE_PAGE) return false;
      if (element === root) return true;
      if (name === 'A') links += 1;
      if (name === 'TABLE') table ??= element;
      const child = copyOf(element, copy);
      parent.append(child);
      parent = child;
      return true;
    },
    leave(element) {
      if (element.tagName.toUpperCase() === 'A') links -= 1;
      if (element === table) table = null;
      if (element !== root) parent = parent.parentElement ?? copy.body;
    },
  });
  return { skeleton: { document: copy, texts, measures }, steps };
}

function copyOf(element: Element, copy: Document): Element {
  const child = copy.createElement(nameOf(element));
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) child.setAttribute(name, value);
  }
  return child;
}

/** Elements of other namespaces (MathML) are kept for their text alone. */
function nameOf(element: Element): string {
  if (element instanceof HTMLSlotElement) return 'div';
  return element instanceof HTMLElement ? element.localName : 'span';
}

function isShown(element: Element): boolean {
  // An element without a box of its own shows its children all the same, and is not asked.
  return element.checkVisibility({ visibilityProperty: true }) || isContents(element);
}

const isContents = (element: Element): boolean => getComputedStyle(element).display === 'contents';
