import { LAYERS, type Layer } from '../../shared/settings.ts';

/** What a key pressed anywhere in the popup asks for. */
export type KeyWish = { kind: 'filter' } | { kind: 'layer'; layer: Layer };

/** `/` asks for the filter, `1` to `3` for a layer. Keys with modifiers, and those typed into a field, ask for nothing. */
export function wishOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  typing: boolean,
): KeyWish | null {
  if (typing || event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === '/') return { kind: 'filter' };
  const layer = /^[1-9]$/.test(event.key) ? LAYERS[Number(event.key) - 1] : undefined;
  return layer ? { kind: 'layer', layer } : null;
}

/** Unfolds the section that holds the filter and puts the cursor there. */
export function focusFilter(root: ParentNode): void {
  const filter = root.querySelector<HTMLInputElement>('[data-filter]');
  filter?.closest('details')?.setAttribute('open', '');
  filter?.focus();
}
