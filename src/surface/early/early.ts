import { createContext } from 'preact';
import type { PopupTab } from '../tab/tab.ts';

/** Areas of extension storage that pages of ours read. */
export type Area = 'local' | 'session';

/** What the browser said before anything was drawn, so that the first drawing shows all of it. */
export interface Early {
  /** The tab that is shown; null where there is none. */
  tab: PopupTab | null;
  /** What we may read unasked, as match patterns; undefined where the browser did not say. */
  origins: readonly string[] | undefined;
  /** What storage held under a key; undefined where it was not asked, and where that has changed since. */
  held: (area: Area, key: string) => { value: unknown } | undefined;
}

/** Null where nothing was asked early: each part of the page then asks for itself. */
export const EarlyContext = createContext<Early | null>(null);
