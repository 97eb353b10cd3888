import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../shared/analysis.ts';
import { currentItem, spanKey, spanOf } from './current.ts';

/** The items that the panel shows, as far as they are not folded away. */
const itemsIn = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-span]')].filter((item) => item.checkVisibility());

/**
 * Which item the reader has before their eyes in the page, as "start end". Brings it into view, unless the reader is
 * at work in the panel.
 *
 * @param drawn changes where other items are drawn
 */
export function useHere(
  root: RefObject<HTMLElement | null>,
  seen: Span | null,
  asked: Span | null,
  drawn: readonly unknown[],
  isBusy: () => boolean,
): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const items = root.current ? itemsIn(root.current) : [];
    const item = currentItem(
      items.map(({ dataset }) => spanOf(dataset['span'])).filter((span) => span !== null),
      seen,
      asked,
    );
    setHere(item && spanKey(item));
  }, [seen, asked, ...drawn]);
  useEffect(() => {
    if (here === null || root.current === null || isBusy()) return;
    const marked = itemsIn(root.current).filter(({ dataset }) => dataset['span'] === here);
    if (!marked.some(isWithinItsScroller))
      marked[0]?.scrollIntoView({ block: 'nearest', behavior: behaviour() });
  }, [here]);
  return here;
}

function isWithinItsScroller(item: HTMLElement): boolean {
  const around = item.closest('.body')?.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  return around !== undefined && top >= around.top && bottom <= around.bottom;
}

const behaviour = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
