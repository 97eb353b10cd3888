import { useEffect } from 'preact/hooks';
import type { Layer } from '../../shared/settings.ts';
import { focusFilter, wishOf } from './keys.ts';

/** Hears the popup's own keys for as long as it is there, if the reader wants any. `onLayer` must do the same at every drawing. */
export function useKeys(onLayer: (layer: Layer) => void, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const life = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const wish = wishOf(event, event.target instanceof HTMLInputElement);
      if (wish === null) return;
      event.preventDefault();
      if (wish.kind === 'filter') focusFilter(document);
      else onLayer(wish.layer);
    };
    document.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, [wanted]);
}
