import { Readability } from '@mozilla/readability';
import { sameHeadline } from './headline.ts';
import type { Blocks } from './walk.ts';
import { normalise } from './white-space.ts';

/**
 * Readability gives up beyond this many elements: its cost grows with them, and the largest news page of the
 * development set has a fifth of it.
 */
const MOST_ELEMENTS = 60_000;

/** Begins the name of the attribute that ties an element of the copy to the live one: `data-attache-<index>`. */
const INDEX_ATTRIBUTE = 'data-attache-';

/** Elements whose content Readability cannot use; without them its copy is smaller. */
const DEAD_WEIGHT = 'script, style, noscript, template, svg';

/**
 * Finds the article's blocks: Readability judges a copy of the document, and index attributes on the copy lead
 * back to the live elements. The index is in the attribute's name and not in its value, so an element that
 * Readability merges with its parent (it copies the attributes over) answers for both.
 *
 * @param title the article's headline; a heading that repeats it is not part of the text
 * @returns null where the page has no text that looks like an article
 */
export function findBlocks(doc: Document, title: string): Blocks | null {
  const live = Array.from(doc.getElementsByTagName('*'));
  // A cloned Document is a Document.
  const copy = doc.cloneNode(true) as Document;
  Array.from(copy.getElementsByTagName('*')).forEach((element, index) => {
    element.setAttribute(`${INDEX_ATTRIBUTE}${index}`, '');
  });
  for (const element of copy.querySelectorAll(DEAD_WEIGHT)) element.remove();
  const article = new Readability<Node>(copy, {
    serializer: (node) => node,
    maxElemsToParse: MOST_ELEMENTS,
    disableJSONLD: true,
  }).parse();
  if (!article?.content) return null;
  const kept = keptElements(article.content, live);
  for (const element of kept) if (isTitle(element, title)) kept.delete(element);
  return blocksOf(kept);
}

/** The live elements that directly hold text which Readability kept. */
function keptElements(content: Node, live: readonly Element[]): Set<Element> {
  const kept = new Set<Element>();
  const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (normalise(texts.currentNode.nodeValue ?? '') === '') continue;
    for (const index of indexesAbove(texts.currentNode)) {
      const element = live[index];
      if (element) kept.add(element);
    }
  }
  return kept;
}

/** The indexes on the nearest ancestor that has any; elements that Readability made itself have none. */
function indexesAbove(node: Node): number[] {
  for (let element = node.parentElement; element; element = element.parentElement) {
    const indexes = element
      .getAttributeNames()
      .filter((name) => name.startsWith(INDEX_ATTRIBUTE))
      .map((name) => Number(name.slice(INDEX_ATTRIBUTE.length)));
    if (indexes.length > 0) return indexes;
  }
  return [];
}

function isTitle(element: Element, title: string): boolean {
  return element.closest('h1, h2') !== null && sameHeadline(normalise(element.textContent), title);
}

function blocksOf(kept: ReadonlySet<Element>): Blocks | null {
  const elements = [...kept];
  const middle = elements[elements.length >> 1];
  if (!middle) return null;
  let root = middle;
  for (const element of elements) {
    while (!root.contains(element) && root.parentElement) root = root.parentElement;
  }
  return { root, keeps: (parent) => kept.has(parent), spine: new Set(ancestors(middle)) };
}

function* ancestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = each.parentElement) yield each;
}
