/** What can be pressed as a line. */
const LINE = ':is(button, a[href]).line';
const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Arrow keys, Home and End move the focus between the lines of one list (an element with `data-lines`).
 * At its ends the focus stays. Keys in text fields and with modifiers are left alone.
 */
export function moveBetweenLines(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || target instanceof HTMLInputElement) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const list = target.closest('[data-lines]');
  const here = target.closest<HTMLElement>(LINE);
  if (list === null || here === null) return;
  const lines = [...list.querySelectorAll<HTMLElement>(LINE)].filter((line) => line.checkVisibility());
  const step = STEP[key];
  const next =
    step !== undefined
      ? lines[lines.indexOf(here) + step]
      : key === 'Home'
        ? lines[0]
        : key === 'End'
          ? lines.at(-1)
          : undefined;
  if (next === undefined && step === undefined) return;
  event.preventDefault();
  next?.focus();
}
