import { Window } from 'happy-dom';

/**
 * A document whose body holds these pieces of text, each a text node of its own, and a way to write a found range as
 * offsets into all of them together.
 */
export function documentOf(pieces: readonly string[]): {
  scope: Node;
  offsets: (range: Range) => [number, number];
} {
  const window = new Window();
  const document = window.document as unknown as Document;
  vivify(document);
  // The library asks the page's own globals.
  Object.assign(globalThis, { NodeFilter: window.NodeFilter, Node: window.Node, Range: window.Range });
  const nodes: Node[] = pieces.map((piece) => document.createTextNode(piece));
  document.body.append(...nodes);
  const offset = (node: Node, within: number): number => {
    const index = nodes.indexOf(node);
    if (index < 0) throw new Error('the range ends outside the text');
    return pieces.slice(0, index).join('').length + within;
  };
  return {
    scope: document.body,
    offsets: ({ startContainer, startOffset, endContainer, endOffset }) => [
      offset(startContainer, startOffset),
      offset(endContainer, endOffset),
    ],
  };
}

/** happy-dom's NodeIterator does not tell its reference node; this one, over text nodes alone, does as the DOM standard says. */
function vivify(document: Document): void {
  const createNodeIterator = (root: Node): Partial<NodeIterator> => {
    const walker = document.createTreeWalker(root, 4);
    const texts: Node[] = root.nodeType === 3 ? [root] : [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
    let gap = 0;
    let referenceNode = root;
    let pointerBeforeReferenceNode = true;
    const stepTo = (node: Node | undefined, before: boolean, next: number): Node | null => {
      if (node === undefined) return null;
      referenceNode = node;
      pointerBeforeReferenceNode = before;
      gap = next;
      return node;
    };
    return {
      root,
      get referenceNode() {
        return referenceNode;
      },
      get pointerBeforeReferenceNode() {
        return pointerBeforeReferenceNode;
      },
      nextNode: () => stepTo(texts[gap], false, gap + 1),
      previousNode: () => stepTo(texts[gap - 1], true, gap - 1),
    };
  };
  Object.assign(document, { createNodeIterator });
}
