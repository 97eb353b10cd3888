import type { Instance } from './instance.ts';
import { type Child, type Context, Fragment, jsx, type Props, type VNode } from './node.ts';
import { drawRoot } from './update.ts';

// What the card uses of `preact`, under its names there. The content script is built with it in Preact’s place, which
// every page would have to load whole; tests hold the one to what the other draws.

const roots = new WeakMap<Element, Instance>();

/**
 * Draws into an otherwise empty element and keeps of the last drawing there what is the same: children are by their
 * type and their key, else their place.
 *
 * @param child null takes away what is there
 */
export function render(child: Child, into: Element): void {
  const root = roots.get(into) ?? { node: null, parent: null, dom: into, children: [], hooks: [] };
  roots.set(into, root);
  root.node = jsx(Fragment, { children: child });
  drawRoot(root);
}

export const h = (type: VNode['type'], { key, ...props }: Props, ...children: Child[]): VNode =>
  jsx(type, children.length > 0 ? { ...props, children } : props, key);

export const createContext = (initial: unknown): Context => ({
  initial,
  Provider: ({ children }) => children,
});
