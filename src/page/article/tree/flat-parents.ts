/** A form's own `parentNode` may be an input of that name. */
const PARENT = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const parentOf = (node: Node): Node | null =>
  node instanceof HTMLFormElement
    ? ((PARENT?.call(node) as Node | null | undefined) ?? null)
    : node.parentNode;

/** The element or host that a node is shown in; null at the top. */
export function flatParent(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = parentOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The elements that a node stands in, in the flat tree, nearest first. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let each = flatParent(node); each; each = flatParent(each)) yield each;
}

/** Whether a node stands in an element of the flat tree, or is that element. */
export function isWithin(node: Node, box: Node): boolean {
  if (node === box) return true;
  for (const each of ancestorsOf(node)) if (each === box) return true;
  // A document and a shadow root hold nodes, and are no elements of that tree.
  return box.nodeType !== Node.ELEMENT_NODE && box.contains(node);
}
