import type { VNode } from './node.ts';

/** A node where it was drawn, from one drawing to the next. */
export interface Instance {
  /** Null for what draws nothing but keeps its place among its siblings. */
  node: VNode | string | null;
  readonly parent: Instance | null;
  /** Null for components, which have their children’s. */
  dom: Element | Text | null;
  children: readonly Instance[];
  /** What the hooks of a component remember, in the order in which it calls them. */
  readonly hooks: Hook[];
}

export interface Hook {
  value: unknown;
  /** What an effect still has to do; null where it is done. */
  effect: (() => unknown) | null;
  dependencies: readonly unknown[] | undefined;
}

/** The DOM nodes that stand for these instances, in order. */
export const nodesOf = (instances: readonly Instance[]): Node[] =>
  instances.flatMap(({ dom, children }) => (dom ? [dom] : nodesOf(children)));
