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

/** More nested roots than any page has; one that nests deeper is playing tricks. */
const DEEPEST = 20;

/** The open shadow roots of a page, outer ones first. */
export function openShadowRoots(tree: Document | ShadowRoot, depth = 0): ShadowRoot[] {
  if (depth > DEEPEST) return [];
  const roots: ShadowRoot[] = [];
  for (const { shadowRoot } of tree.querySelectorAll('*')) {
    // A form may have an input of this name.
    if (shadowRoot instanceof ShadowRoot) roots.push(shadowRoot, ...openShadowRoots(shadowRoot, depth + 1));
  }
  return roots;
}
