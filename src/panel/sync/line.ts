import { ACCOMPANY, isSeen, type Outline, type Seen } from '../../shared/accompany.ts';
import { browser, type Runtime } from '../../shared/browser.ts';

/** The panel's end of the line to a page. */
export interface Line {
  /** Connects where there is no connection: the page may have been left, or not yet have listened. */
  ensure(): void;
  /** Says it, if anybody listens. */
  say(outline: Outline): void;
}

/** A line to a frame of a tab, until the signal aborts. Never throws: a page that does not answer is told nothing. */
export function lineTo(
  tabId: number,
  frameId: number,
  onSeen: (seen: Seen) => void,
  signal: AbortSignal,
): Line {
  let port: Runtime.Port | null = null;
  signal.addEventListener('abort', () => {
    port?.disconnect();
    port = null;
  });
  return {
    ensure() {
      if (port !== null || signal.aborted) return;
      const opened = browser.tabs.connect(tabId, { name: ACCOMPANY, frameId });
      port = opened;
      opened.onMessage.addListener((said: unknown) => {
        if (isSeen(said)) onSeen(said);
      });
      opened.onDisconnect.addListener(() => {
        // Reading it tells Chrome that a page without a listener is no surprise.
        void browser.runtime.lastError;
        if (port === opened) port = null;
      });
    },
    say: (outline) => port?.postMessage(outline),
  };
}
