import type { CardHost } from './host.ts';
import { clamp, nearestLine, type Passage, type Place, place, scrollAbove } from './place.ts';
import { scrollRangeBy } from './reveal.ts';

/** The words that a card stands by. */
export interface Anchor {
  ranges: readonly Range[];
  /** Where the reader pointed, viewport pixels; null where no pointer was involved. */
  point: { x: number; y: number } | null;
}

/** Keeps the card where it belongs while the page scrolls and the card's content changes. */
export interface Placement {
  /** Beside its words. */
  hold(card: HTMLElement, anchor: Anchor): void;
  /** Where it is. */
  pin(card: HTMLElement): void;
  /** At the bottom of the viewport. */
  stick(card: HTMLElement): void;
  /** Scrolls the page so far that the words stand above a card at the bottom. */
  clear(card: HTMLElement, anchor: Anchor): void;
  release(): void;
}

/** @param onGone the words have left the viewport or the page, and with them the reason for the card */
export function createPlacement(host: CardHost, onGone: () => void, signal: AbortSignal): Placement {
  let update: (() => void) | null = null;
  let queued = false;
  /** The side on which the last card stood: it changes sides only where it has to. */
  let side: Place['side'] | undefined;
  const queue = (): void => {
    if (!update || queued) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      update?.();
    });
  };
  const resizes = new ResizeObserver(queue);
  addEventListener('scroll', queue, { signal, capture: true, passive: true });
  addEventListener('resize', queue, { signal, passive: true });
  visualViewport?.addEventListener('resize', queue, { signal, passive: true });
  signal.addEventListener('abort', () => resizes.disconnect());

  const start = (card: HTMLElement, how: () => void): void => {
    resizes.disconnect();
    resizes.observe(card);
    update = how;
    how();
  };

  return {
    hold(card, anchor) {
      const line = followLine(anchor);
      start(card, () => {
        const at = line();
        if (!at || at.line.bottom < 0 || at.line.top > innerHeight) {
          onGone();
          return;
        }
        const scrollBack = scrolledParts(card);
        card.style.removeProperty('--room');
        const size = card.getBoundingClientRect();
        const found = place(at, at.x, size, viewport(), side, leastOf(card));
        side = found.side;
        card.style.setProperty('--room', `${found.maxHeight}px`);
        scrollBack();
        host.moveTo(found.left, found.top);
      });
    },
    pin(card) {
      start(card, () => {
        const { left, top } = clamp(card.getBoundingClientRect(), viewport());
        host.moveTo(left, top);
      });
    },
    stick(card) {
      card.style.removeProperty('--room');
      start(card, () => host.moveTo(0, bottomOfView() - card.getBoundingClientRect().height));
    },
    clear(card, anchor) {
      const at = followLine(anchor)();
      const [range] = anchor.ranges;
      if (at && range) scrollRangeBy(range, scrollAbove(at, card.getBoundingClientRect().top));
    },
    release() {
      update = null;
      side = undefined;
      resizes.disconnect();
    },
  };
}

/** Remembers how far the card's parts are scrolled: one that has all the room it wants for a moment loses that. */
function scrolledParts(card: HTMLElement): () => void {
  const parts = Array.from(card.children, (part) => ({ part, top: part.scrollTop }));
  return () => {
    for (const { part, top } of parts) if (part.scrollTop !== top) part.scrollTop = top;
  };
}

const viewport = () => ({ width: document.documentElement.clientWidth, height: innerHeight });

/** A keyboard on the screen covers the end of the viewport; what the reader writes in stands above it. */
const bottomOfView = (): number =>
  visualViewport?.scale === 1 ? visualViewport.offsetTop + visualViewport.height : innerHeight;

/** Of what the card explains, this much stays to be seen while the reader writes in it. */
const KEPT_PX = 48;

/** The height that a card needs for the form that is open in it; 0 where none is. */
function leastOf(card: HTMLElement): number {
  const footer = card.querySelector('footer:has(form, .wrong)');
  if (!footer) return 0;
  const told = card.querySelector('.told')?.getBoundingClientRect().height ?? 0;
  return footer.scrollHeight + told + KEPT_PX;
}

/** Picks the line that was pointed at and finds it again after scrolling, with the place along it. */
function followLine({ ranges, point }: Anchor): () => (Passage & { x: number }) | null {
  const boxes = (): DOMRect[] => ranges.flatMap((range) => Array.from(range.getClientRects()));
  const index = point ? nearestLine(boxes(), point.x, point.y) : 0;
  const along = point ? point.x - (boxes()[index]?.left ?? 0) : 0;
  return () => {
    const lines = boxes();
    const line = lines[index];
    return line ? { lines, line, x: line.left + along } : null;
  };
}
