import type { Doing } from './doing.ts';

const FOCUSABLE = 'button:not([tabindex="-1"]), textarea, select';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select');

/** The keys of a card that has the focus: Tab goes round in it, unless it leads out by where it led in, P pins it, but not where the reader writes. */
export function cardKeys(event: KeyboardEvent, { pin, leave }: Pick<Doing, 'pin' | 'leave'>): void {
  const { key, shiftKey, currentTarget, target } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  if (key.toLowerCase() === 'p' && !(event.ctrlKey || event.altKey || event.metaKey) && !isField(target)) {
    event.preventDefault();
    pin();
  }
  if (key !== 'Tab') return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const edge = shiftKey ? all.at(0) : all.at(-1);
  if (target !== edge && !(shiftKey && target === currentTarget)) return;
  event.preventDefault();
  if (shiftKey && leave()) return;
  (shiftKey ? all.at(-1) : all.at(0))?.focus();
}
