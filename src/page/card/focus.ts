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
      before = focused();
    },
    giveBack() {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      before = null;
    },
  };
}

/** The focused element itself, where the document only tells of the host around it. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
