import type { CardTarget, HoverCard } from './card.ts';

/** What lies under a point of the viewport; `over` is the element on top there, also within a shadow root. */
export type TargetAt = (x: number, y: number, over: EventTarget | null) => CardTarget | null;

/** Elements whose own action comes before a card. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** Turns the reader's pointer, touch and Escape key into the card's events, until the signal aborts. */
export function listen(card: HoverCard, targetAt: TargetAt, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };

  let latest: (() => void) | null = null;
  const eachFrame = (act: () => void): void => {
    if (!latest)
      requestAnimationFrame(() => {
        latest?.();
        latest = null;
      });
    latest = act;
  };

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    // A pressed button means that text is being selected; a card would be in the way.
    if (event.buttons !== 0) return;
    const { clientX, clientY } = event;
    const target = innermost(event);
    if (card.holds(event)) eachFrame(() => card.send({ type: 'inside' }));
    else
      eachFrame(() => {
        const found = targetAt(clientX, clientY, target);
        card.send(found ? { type: 'over', target: found } : { type: 'away' });
      });
  };

  const onClick = (event: MouseEvent): void => {
    if (card.holds(event)) return;
    const by = event instanceof PointerEvent && event.pointerType === 'touch' ? 'touch' : 'pointer';
    const interactive = event
      .composedPath()
      .some((each) => each instanceof Element && each.matches(INTERACTIVE));
    const selecting = getSelection()?.isCollapsed === false;
    const found = interactive || selecting ? null : targetAt(event.clientX, event.clientY, innermost(event));
    if (found) card.send({ type: 'open', target: found, by });
    else card.send({ type: 'close' });
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !card.shown()) return;
    // The page's own dialogs close by Escape too; this one was for the card that the reader is in.
    if (card.holds(event)) event.stopPropagation();
    card.send({ type: 'close' });
  };

  addEventListener('pointermove', onMove, options);
  // Not captured: capturing would tell of every element that is left.
  document.documentElement.addEventListener('pointerleave', () => card.send({ type: 'away' }), { signal });
  addEventListener('click', onClick, options);
  addEventListener('keydown', onKey, { signal, capture: true });
}

/** Where an event happened; its `target` is only the host where that is in a shadow root. */
const innermost = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;
