/** What a walk over the page tells of what it meets, in the order in which a reader sees it. */
export interface FlatVisitor {
  /** Whether the walk goes on into the element. */
  enter(element: Element): boolean;
  /** Called for each element that was gone into, when all below it has been visited. */
  leave(element: Element): void;
  text(node: Text): void;
}

/** Nodes between two places where the walk may stop. */
const PAUSE = 64;

/**
 * Visits the flat tree below and including an element: what stands in an open shadow root takes the place of its
 * host's children, and what is slotted stands where its slot is (CSS Scoping, section 3.3). Closed roots stay closed.
 *
 * Yields now and then, so that the caller may stop and go on later; a node that left the page meanwhile ends its
 * own branch. Goes by TreeWalker, since a page may nest deeper than the call stack, and since a form's own
 * `firstChild` may be an input of that name.
 */
export function* flatWalk(root: Node, visitor: FlatVisitor): Generator<undefined, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let visited = 1; ; visited += 1) {
    const node = walker.currentNode;
    if (visited % PAUSE === 0) yield;
    const inner = visit(node, visitor);
    if (inner === 'children' && walker.firstChild()) continue;
    if (Array.isArray(inner)) for (const tree of inner) yield* flatWalk(tree, visitor);
    if (inner !== null && isElement(node)) visitor.leave(node);
    if (!goOn(walker, root, visitor)) return;
  }
}

// By the node's type: asking the prototype chain of every node on a page takes a millisecond.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** What is to be visited within a node that was just visited; null where that is nothing. */
function visit(node: Node, visitor: FlatVisitor): 'children' | Node[] | null {
  if (isElement(node)) return visitor.enter(node) ? (innerTrees(node) ?? 'children') : null;
  if (node.nodeType === Node.TEXT_NODE) visitor.text(node as Text);
  return node instanceof ShadowRoot ? 'children' : null;
}

/** Moves past the current node, leaving what ends there; false at the end. */
function goOn(walker: TreeWalker, root: Node, visitor: FlatVisitor): boolean {
  while (walker.currentNode !== root && !walker.nextSibling()) {
    const parent = walker.parentNode();
    if (!parent) return false;
    if (isElement(parent)) visitor.leave(parent);
  }
  return walker.currentNode !== root;
}

/** What is shown in place of an element's own children; null where those are shown. */
function innerTrees(element: Element): Node[] | null {
  const { shadowRoot } = element;
  // A form may have an input of this name.
  if (shadowRoot instanceof ShadowRoot) return [shadowRoot];
  if (!(element instanceof HTMLSlotElement)) return null;
  const assigned = element.assignedNodes();
  return assigned.length > 0 ? assigned : null;
}
