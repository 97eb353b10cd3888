import type { CardHost } from './host.ts';
import { type Box, clamp, nearestLine, type Place, place } from './place.ts';

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
        if (!at || at.box.bottom < 0 || at.box.top > innerHeight) {
          onGone();
          return;
        }
        const scrollBack = scrolledParts(card);
        card.style.removeProperty('--room');
        const found = place(at.box, at.x, card.getBoundingClientRect(), viewport(), side);
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
      start(card, () => host.moveTo(0, viewport().height - card.getBoundingClientRect().height));
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

/** Picks the line that was pointed at and finds it again after scrolling, with the place along it. */
function followLine({ ranges, point }: Anchor): () => { box: Box; x: number } | null {
  const lines = (): DOMRect[] => ranges.flatMap((range) => Array.from(range.getClientRects()));
  const index = point ? nearestLine(lines(), point.x, point.y) : 0;
  const along = point ? point.x - (lines()[index]?.left ?? 0) : 0;
  return () => {
    const box = lines()[index];
    return box ? { box, x: box.left + along } : null;
  };
}
