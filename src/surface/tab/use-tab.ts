import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../../shared/browser.ts';
import { EarlyContext } from '../early/early.ts';
import { findTab, type PopupTab } from './tab.ts';

/** The tab with this id, or the window's active one, also after it went to another page or another one came to the front. `undefined` until it is found. */
export function useTab(id: number | null): PopupTab | null | undefined {
  const early = useContext(EarlyContext);
  const [tab, setTab] = useState<PopupTab | null | undefined>(early?.tab);
  // Before the first frame is drawn, not after it: the answer is what the reader waits for.
  useLayoutEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const found = await findTab(id);
      // The same tab is not drawn anew.
      if (!life.signal.aborted) setTab((before) => (isSame(before, found) ? before : found));
    };
    const { onUpdated, onActivated, onRemoved } = browser.tabs;
    const changes = [onUpdated, onActivated, onRemoved];
    for (const event of changes) event.addListener(look);
    life.signal.addEventListener('abort', () => {
      for (const event of changes) event.removeListener(look);
    });
    void look();
    return () => life.abort();
  }, [id]);
  return tab;
}

function isSame(one: PopupTab | null | undefined, other: PopupTab | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.id === other.id &&
    one.windowId === other.windowId &&
    one.url === other.url &&
    one.title === other.title
  );
}
