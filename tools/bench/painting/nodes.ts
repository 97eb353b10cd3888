/** What was done to a page's nodes. */
export interface NodeChanges {
  added: number;
  removed: number;
}

/** Every node of the document as it is now. */
export function nodesNow(): Set<Node> {
  const nodes = new Set<Node>();
  const walker = document.createTreeWalker(document.documentElement);
  for (let node: Node | null = walker.root; node; node = walker.nextNode()) nodes.add(node);
  return nodes;
}

/** How many nodes came and went. */
export function changesBetween(before: ReadonlySet<Node>, after: ReadonlySet<Node>): NodeChanges {
  const missingIn = (some: ReadonlySet<Node>, others: ReadonlySet<Node>): number =>
    [...some].filter((node) => !others.has(node)).length;
  return { added: missingIn(after, before), removed: missingIn(before, after) };
}
