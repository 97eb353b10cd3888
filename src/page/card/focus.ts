/** Remembers where the focus was and gives it back there. */
export interface FocusReturn {
  remember(): void;
  /** Does nothing where the element has left the page, or nothing was remembered. */
  giveBack(): void;
}

/** See {@link FocusReturn}. Focus moves without scrolling: the reader stays where they read. */
export function focusReturn(): FocusReturn {
  let before: Element | null = null;
  return {
    remember() {
      before = document.activeElement;
    },
    giveBack() {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      before = null;
    },
  };
}
