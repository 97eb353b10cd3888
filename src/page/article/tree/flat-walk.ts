/** What a walk over the page tells of what it meets, in the order in which a reader sees it. */
export interface FlatVisitor {
  /** Whether the walk goes on into the element. */
  enter(element: Element): boolean;
  /** Called for each element that was gone into, when all below it has been visited. */
  leave(element: Element): void;
  text(node: Text): void;
}

/**
 * Visits the flat tree below and including an element: what stands in an open shadow root takes the place of its
 * host's children, and what is slotted stands where its slot is (CSS Scoping, section 3.3). Closed roots stay closed.
 *
 * Yields after each node, so that the caller may stop and go on later; a node that left the page meanwhile ends its
 * own branch. Goes by TreeWalker, since a page may nest deeper than the call stack, and since a form's own
 * `firstChild` may be an input of that name.
 */
export function* flatWalk(root: Node, visitor: FlatVisitor): Generator<undefined, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (;;) {
    const node = walker.currentNode;
    yield;
    const inner = visit(node, visitor);
    if (inner === 'children' && walker.firstChild()) continue;
    if (Array.isArray(inner)) for (const tree of inner) yield* flatWalk(tree, visitor);
    if (inner !== null && node instanceof Element) visitor.leave(node);
    if (!goOn(walker, root, visitor)) return;
  }
}

/** What is to be visited within a node that was just visited; null where that is nothing. */
function visit(node: Node, visitor: FlatVisitor): 'children' | Node[] | null {
  if (node instanceof Text) visitor.text(node);
  if (node instanceof ShadowRoot) return 'children';
  return node instanceof Element && visitor.enter(node) ? (innerTrees(node) ?? 'children') : null;
}

/** Moves past the current node, leaving what ends there; false at the end. */
function goOn(walker: TreeWalker, root: Node, visitor: FlatVisitor): boolean {
  while (walker.currentNode !== root && !walker.nextSibling()) {
    const parent = walker.parentNode();
    if (!parent) return false;
    if (parent instanceof Element) visitor.leave(parent);
  }
  return walker.currentNode !== root;
}

/** Does all of a walk at once. */
export function finish(walk: Generator<undefined, void>): void {
  while (!walk.next().done);
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
