import type { Layer } from '../shared/settings.ts';
import type { Manner } from './card/manner.ts';
import type { View } from './view.ts';

/**
 * A view that is made when there is first something to show: most pages have no article, and the card with its
 * element, its styles and its listeners is a good part of what starting costs.
 *
 * @param make makes the view, with these layers switched on
 */
export function lazyView(
  make: (layers: Readonly<Record<Layer, boolean>>) => View,
  initial: Readonly<Record<Layer, boolean>>,
): View {
  let layers = initial;
  let view: View | null = null;
  let manner: Manner | null = null;
  let arranged: Parameters<View['arrange']> | null = null;
  return {
    get element() {
      return view?.element ?? null;
    },
    show(...shown) {
      if (!view) {
        view = make(layers);
        if (arranged) view.arrange(...arranged);
        if (manner) view.setManner(manner);
      }
      return view.show(...shown);
    },
    arrange(...order) {
      arranged = order;
      view?.arrange(...order);
    },
    setLayers(chosen) {
      layers = chosen;
      view?.setLayers(chosen);
    },
    setManner(chosen) {
      manner = chosen;
      view?.setManner(chosen);
    },
    remove: (key) => view?.remove(key),
    dropStale: () => view?.dropStale() ?? false,
    lead: (key, span) => view?.lead(key, span) ?? false,
    outline: (...place) => view?.outline(...place),
    step: (by) => view?.step(by) ?? false,
  };
}
