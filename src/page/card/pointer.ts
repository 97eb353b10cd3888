import type { HoverMode } from '../../shared/settings.ts';
import type { CardTarget, HoverCard } from './card.ts';
import { isOnTheWay, type Point } from './safe-way.ts';

/** What lies under a point of the viewport; `over` is the element on top there, also within a shadow root. */
export type TargetAt = (x: number, y: number, over: EventTarget | null) => CardTarget | null;

/** Elements whose own action comes before a card. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/**
 * Turns the reader's pointer, touch and keys into the card's events, until the signal aborts.
 *
 * @param mode how a pointer opens a card at this moment
 */
export function listen(
  card: HoverCard,
  targetAt: TargetAt,
  mode: () => HoverMode,
  signal: AbortSignal,
): void {
  const options = { signal, capture: true, passive: true };
  /** Where the pointer was on the open card's mark last, and where it was at all. */
  let apex: Point | null = null;
  let last: Point = { x: 0, y: 0 };

  let latest: (() => void) | null = null;
  const eachFrame = (act: () => void): void => {
    if (!latest)
      requestAnimationFrame(() => {
        latest?.();
        latest = null;
      });
    latest = act;
  };

  /** Where the hand was on the screen, and what it pointed at last. */
  let hand = '';
  let hasMoved = false;
  let pointedAt: string | undefined;
  /** The mark that the reader has clicked on: Tab leads on into its card. */
  let clicked: string | null = null;

  const moveTo = (now: Point, over: EventTarget | null): void => {
    // Else the page went by under a pointer that rests.
    const byHand = hasMoved;
    hasMoved = false;
    const found = mode() === 'off' ? null : targetAt(now.x, now.y, over);
    const shown = card.shown();
    if (!byHand && found?.key !== shown?.target.key) {
      // What it has left may close, but nothing opens by itself.
      if (found?.key !== pointedAt) card.send({ type: 'away' });
      return;
    }
    pointedAt = found?.key;
    const box = shown && card.box();
    const before = last;
    last = now;
    const isOwn = shown !== null && found?.key === shown.target.key;
    // A pointer's card can only be left to open another by resting on it.
    const other = mode() === 'rest' || isOwn ? found : null;
    if (!shown || isOwn) apex = now;
    else if (box && apex && isOnTheWay(apex, before, now, box)) {
      card.send({ type: 'coming', target: other });
      return;
    }
    card.send(other ? { type: 'over', target: other } : { type: 'away' });
  };

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    // A pressed button means that text is being selected; a card would be in the way.
    if (event.buttons !== 0) return;
    const now = { x: event.clientX, y: event.clientY };
    const over = innermost(event);
    const at = `${event.screenX} ${event.screenY}`;
    hasMoved ||= at !== hand;
    hand = at;
    if (card.holds(event))
      eachFrame(() => {
        apex = now;
        last = now;
        card.send({ type: 'inside' });
      });
    else eachFrame(() => moveTo(now, over));
  };

  const onClick = (event: MouseEvent): void => {
    if (card.holds(event)) return;
    const by = event instanceof PointerEvent && event.pointerType === 'touch' ? 'touch' : 'pointer';
    const interactive = event
      .composedPath()
      .some((each) => each instanceof Element && each.matches(INTERACTIVE));
    const selecting = getSelection()?.isCollapsed === false;
    const found =
      interactive || selecting || mode() === 'off'
        ? null
        : targetAt(event.clientX, event.clientY, innermost(event));
    if (!found) {
      card.send({ type: 'elsewhere' });
      return;
    }
    apex = { x: event.clientX, y: event.clientY };
    clicked = found.key;
    card.send({ type: 'open', target: found, by });
  };

  const onKey = (event: KeyboardEvent): void => {
    const shown = card.shown();
    if (!shown) return;
    const way = isNowhere() ? wayIn(event, shown.target.key === clicked) : null;
    if (way && card.enter(way)) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.key !== 'Escape') return;
    // The page's own dialogs close by Escape too; this one was for the card that the reader is in.
    if (card.holds(event)) event.stopPropagation();
    if (!card.leaveField()) card.send({ type: 'close' });
  };

  addEventListener('pointermove', onMove, options);
  // Not captured: capturing would tell of every element that is left.
  document.documentElement.addEventListener('pointerleave', () => card.send({ type: 'away' }), { signal });
  addEventListener('click', onClick, options);
  addEventListener('keydown', onKey, { signal, capture: true });
}

/** Where an event happened; its `target` is only the host where that is in a shadow root. */
const innermost = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

/** Where a key leads into an open card. Tab belongs to the page, unless the reader has asked for the card by a click. */
function wayIn({ key, shiftKey }: KeyboardEvent, isClicked: boolean): 'card' | 'first' | null {
  if (key === 'Enter') return 'card';
  return key === 'Tab' && isClicked && !shiftKey ? 'first' : null;
}

/** Whether the focus is on nothing, so that Enter does nothing else. */
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
