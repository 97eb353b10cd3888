/**
 * Brings what Tab comes to wholly into view until the signal aborts: Firefox leaves alone what shows by a pixel, at the
 * edge of what scrolls or of the window. Asked of the key rather than of the focus, so that nothing moves under a press.
 */
export function keepFocusInView(root: Document, signal: AbortSignal): void {
  root.addEventListener(
    'keyup',
    ({ key }) => {
      if (key === 'Tab')
        root.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    },
    { signal },
  );
}
