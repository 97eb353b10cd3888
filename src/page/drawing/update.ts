import { draw } from './hooks.ts';
import { type Hook, type Instance, nodesOf } from './instance.ts';
import { type Child, Fragment, jsx, type VNode } from './node.ts';
import { release, setProperties, setValue } from './properties.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** Roots that are to be drawn again at the end of the present step. */
const waiting = new Set<Instance>();
let effects: Hook[] = [];

/** Draws what a root holds, whose `dom` is the element that it is drawn into. */
export function drawRoot(root: Instance): void {
  waiting.delete(root);
  const { node, dom } = root;
  if (!(dom instanceof Element)) return;
  updateChildren(root, node, dom);
  place(dom, root.children);
  const due = effects;
  effects = [];
  for (const hook of due) {
    const { effect } = hook;
    hook.effect = null;
    effect?.();
  }
}

/** Everything under one root is drawn anew where something has changed: a card is small. */
function drawAgain(instance: Instance): void {
  let root = instance;
  while (root.parent) root = root.parent;
  if (waiting.has(root)) return;
  waiting.add(root);
  queueMicrotask(() => {
    if (waiting.has(root)) drawRoot(root);
  });
}

/** @param node of the kind that the instance was made for */
function update(instance: Instance, node: Instance['node'], parent: Element): void {
  const before = instance.node;
  instance.node = node;
  if (node === null) return;
  if (typeof node === 'string') {
    instance.dom ??= parent.ownerDocument.createTextNode(node);
    if (node !== before) instance.dom.textContent = node;
    return;
  }
  const { type, props } = node;
  if (typeof type === 'string') {
    const space = type === 'svg' || parent.namespaceURI === SVG ? SVG : HTML;
    const isNew = !(instance.dom instanceof Element);
    const element =
      instance.dom instanceof Element ? instance.dom : parent.ownerDocument.createElementNS(space, type);
    instance.dom = element;
    setProperties(element, props, isNew || before === null || typeof before === 'string' ? {} : before.props);
    updateChildren(instance, props.children, element);
    place(element, instance.children);
    setValue(element, props);
  } else {
    const made = draw(instance, () => type(props), drawAgain);
    updateChildren(instance, made, parent);
    effects.push(...instance.hooks.filter(({ effect }) => effect));
  }
}

function updateChildren(instance: Instance, children: Child, parent: Element): void {
  const before = instance.children;
  const left = new Set(before);
  const pairs = (Array.isArray(children) ? children : [children]).map((child: Child, at) => {
    const node = nodeOf(child);
    const key = keyOf(node);
    const kept =
      key === undefined ? before[at] : before.find((one) => left.has(one) && keyOf(one.node) === key);
    const isKept = kept !== undefined && left.has(kept) && isAlike(kept.node, node);
    if (isKept) left.delete(kept);
    return {
      node,
      one: isKept ? kept : { node: null, parent: instance, dom: null, children: [], hooks: [] },
    };
  });
  for (const gone of left) remove(gone);
  instance.children = pairs.map(({ one }) => one);
  for (const { one, node } of pairs) update(one, node, parent);
}

function nodeOf(child: Child): Instance['node'] {
  if (child === null || child === undefined || typeof child === 'boolean') return null;
  if (typeof child === 'string' || typeof child === 'number') return String(child);
  return isList(child) ? jsx(Fragment, { children: child }) : child;
}

const isList = (child: VNode | readonly Child[]): child is readonly Child[] => Array.isArray(child);

const keyOf = (node: Instance['node']): unknown => (typeof node === 'object' ? node?.key : undefined);

const kindOf = (node: Instance['node']): unknown =>
  typeof node === 'object' && node !== null ? node.type : typeof node;

const isAlike = (a: Instance['node'], b: Instance['node']): boolean =>
  kindOf(a) === kindOf(b) && keyOf(a) === keyOf(b);

/** Puts these into their order; what stands in its place already is not touched, so that it keeps the focus. */
function place(into: Element, instances: readonly Instance[]): void {
  let at = into.firstChild;
  for (const node of nodesOf(instances)) {
    if (node === at) at = at.nextSibling;
    else into.insertBefore(node, at);
  }
}

function remove({ node, dom, children }: Instance, isWithin = false): void {
  if (typeof node === 'object' && node) release(node.props);
  for (const child of children) remove(child, isWithin || dom !== null);
  if (!isWithin) dom?.remove();
}
