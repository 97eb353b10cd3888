/** The shadow roots in which a node stands, innermost first; none for a node of the document itself. */
export function* shadowRootsAround(node: Node): Generator<ShadowRoot> {
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) yield root;
}

/** The shadow roots in which any of these nodes stand. */
export function shadowRootsOf(nodes: Iterable<Node>): Set<ShadowRoot> {
  const roots = new Set<ShadowRoot>();
  for (const node of nodes) for (const root of shadowRootsAround(node)) roots.add(root);
  return roots;
}

/** Every open shadow root on the page, at any depth. */
export function openShadowRoots(tree: Document | ShadowRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const { shadowRoot } of tree.querySelectorAll('*'))
    if (shadowRoot) roots.push(shadowRoot, ...openShadowRoots(shadowRoot));
  return roots;
}

/** The parent in the tree that is drawn: what a slot shows is inside it, what a shadow root holds is inside its host. */
export function drawnParent(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return slot ?? node.parentNode;
}

/** Whether a node stands in an element of the tree that is drawn, or is that element. */
export function isDrawnIn(node: Node, ancestor: Node): boolean {
  for (let each: Node | null = node; each; each = drawnParent(each)) if (each === ancestor) return true;
  return false;
}

/** An element and those around it in the tree that is drawn, from the inside out. */
export function drawnElementsAround(element: Element): Element[] {
  const elements: Element[] = [];
  for (let each: Node | null = element; each; each = drawnParent(each))
    if (each instanceof Element) elements.push(each);
  return elements;
}
