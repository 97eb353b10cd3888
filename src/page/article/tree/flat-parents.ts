/** A form's own `parentNode` may be an input of that name. */
const PARENT = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const parentOf = (node: Node): Node | null =>
  node instanceof HTMLFormElement
    ? ((PARENT?.call(node) as Node | null | undefined) ?? null)
    : node.parentNode;

/** What was asked in this turn; a page that changes itself within it is looked at again. Asking is dear, in Firefox most of all. */
const asked = new Map<Node, Element | null>();

/** The element or host that a node is shown in; null at the top. */
export function flatParent(node: Node): Element | null {
  let parent = asked.get(node);
  if (parent === undefined) {
    if (asked.size === 0) queueMicrotask(() => asked.clear());
    parent = parentNow(node);
    asked.set(node, parent);
  }
  return parent;
}

function parentNow(node: Node): Element | null {
  const { assignedSlot } = node as Partial<Slottable>;
  // A form may have an input of this name.
  if (assignedSlot instanceof HTMLSlotElement) return assignedSlot;
  const parent = parentOf(node);
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The elements that a node stands in, in the flat tree, nearest first. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let each = flatParent(node); each; each = flatParent(each)) yield each;
}

/** An element and those that it stands in, up to `top`. */
export function* upTo(top: Element | null, element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = each === top ? null : flatParent(each)) yield each;
}

/** Whether a node stands in an element of the flat tree, or is that element. */
export function isWithin(node: Node, box: Node): boolean {
  // Where the tree of the document has it so, the flat tree nearly always has; slots alone may move a node.
  if (node === box || box.contains(node)) return true;
  if (node.getRootNode() === box.getRootNode()) return false;
  for (const each of ancestorsOf(node)) if (each === box) return true;
  return false;
}
