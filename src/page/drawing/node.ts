/** What a component or an element is given. */
export interface Props {
  readonly children?: Child;
  readonly [name: string]: unknown;
}

export type Component = (props: Props) => Child;

/** What is to be drawn: an element by its name, or a component. */
export interface VNode {
  readonly type: string | Component;
  readonly props: Props;
  /** Tells children of one parent apart, whatever their order. */
  readonly key: unknown;
}

export type Child = VNode | string | number | boolean | null | undefined | readonly Child[];

/** A value for all components below its provider. */
export interface Context {
  readonly Provider: Component;
  readonly initial: unknown;
}

/** Children without an element around them. */
export const Fragment: Component = ({ children }) => children;

// What the compiler writes for markup, under the names of `preact/jsx-runtime`.
export const jsx = (type: VNode['type'], props: Props, key?: unknown): VNode => ({ type, props, key });
export const jsxs: typeof jsx = jsx;
