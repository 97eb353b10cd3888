import { useEffect } from 'preact/hooks';
import type { Span } from '../../shared/analysis.ts';
import { spanKey, spanOf } from './current.ts';

/** Calls back with the item that the pointer, else the focus, is on, and with null when it is on none. */
export function usePointed(onPointed: (span: Span | null) => void): void {
  useEffect(() => {
    const life = new AbortController();
    let hovered: Span | null = null;
    let focused: Span | null = null;
    let told: string | null = null;
    const tell = () => {
      const span = hovered ?? focused;
      const key = span && spanKey(span);
      if (key === told) return;
      told = key;
      onPointed(span);
    };
    const hear = (name: string, note: (item: Span | null) => void, leaves: boolean) =>
      document.addEventListener(
        name,
        ({ target }) => {
          const item = target instanceof Element ? target.closest<HTMLElement>('[data-span]') : null;
          note(leaves ? null : spanOf(item?.dataset['span']));
          tell();
        },
        { signal: life.signal },
      );
    const hover = (item: Span | null) => {
      hovered = item;
    };
    const focus = (item: Span | null) => {
      focused = item;
    };
    hear('pointerover', hover, false);
    // Where the pointer leaves the panel, there is nothing that it would be over.
    hear('pointerout', hover, true);
    hear('focusin', focus, false);
    hear('focusout', focus, true);
    return () => {
      life.abort();
      if (told !== null) onPointed(null);
    };
  }, [onPointed]);
}
