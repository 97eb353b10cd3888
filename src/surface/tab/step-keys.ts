const STEPS: Record<string, 1 | -1> = { n: 1, j: 1, p: -1, k: -1 };

/** Where a single letter leads among the decisive sentences; null with modifiers, and where letters are typed. */
export function stepOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>,
): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return null;
  return STEPS[event.key] ?? null;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;
