import type { Hook, Instance } from './instance.ts';
import type { Child, Context } from './node.ts';

/** Preact’s hooks as far as the card uses them; they do the same. */

let drawn: Instance | null = null;
let calls = 0;
let ids = 0;
let redraw: (instance: Instance) => void = () => {};

/** Draws a component’s own nodes, its hooks belonging to `instance`. */
export function draw(
  instance: Instance,
  component: () => Child,
  onChange: (instance: Instance) => void,
): Child {
  drawn = instance;
  calls = 0;
  redraw = onChange;
  try {
    return component();
  } finally {
    drawn = null;
  }
}

/** @throws Error where no component is being drawn */
function instanceDrawn(): Instance {
  if (!drawn) throw new Error('a hook outside of a component');
  return drawn;
}

function hook(make: () => unknown): Hook {
  const { hooks } = instanceDrawn();
  const at = calls++;
  const known = hooks[at] ?? { value: make(), effect: null, dependencies: undefined };
  hooks[at] = known;
  return known;
}

/** Whether a hook’s dependencies are others than at the last drawing; keeps the new ones. */
function hasChanged(of: Hook, dependencies: readonly unknown[] | undefined): boolean {
  const before = of.dependencies;
  of.dependencies = dependencies;
  return !before || !dependencies || dependencies.some((one, at) => !Object.is(one, before[at]));
}

export function useState(initial: unknown): [unknown, (value: unknown) => void] {
  const instance = instanceDrawn();
  const state = hook(() => initial);
  const again = redraw;
  return [
    state.value,
    (value) => {
      if (Object.is(value, state.value)) return;
      state.value = value;
      again(instance);
    },
  ];
}

export function useMemo(make: () => unknown, dependencies: readonly unknown[]): unknown {
  const memo = hook(() => undefined);
  if (hasChanged(memo, dependencies)) memo.value = make();
  return memo.value;
}

export const useRef = (initial: unknown): unknown => hook(() => ({ current: initial })).value;

export const useId = (): unknown => hook(() => `a${++ids}`).value;

/** Runs once all is in the document; what it returns is not called, unlike Preact’s: the card leaves nothing behind. */
export function useLayoutEffect(effect: () => unknown, dependencies?: readonly unknown[]): void {
  const of = hook(() => undefined);
  if (hasChanged(of, dependencies)) of.effect = effect;
}

export function useContext({ Provider, initial }: Context): unknown {
  for (let above = instanceDrawn().parent; above; above = above.parent)
    if (typeof above.node === 'object' && above.node?.type === Provider) return above.node.props['value'];
  return initial;
}
