/**
 * Brings what the keyboard comes to wholly into view until the signal aborts: Firefox leaves alone what shows by a
 * pixel, at the edge of what scrolls or of the window.
 */
export function keepFocusInView(root: Document, signal: AbortSignal): void {
  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible'))
        target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    },
    { signal },
  );
}
