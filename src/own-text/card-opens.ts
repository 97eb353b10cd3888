/** Calls back each time that the card opens, until the signal aborts. Its host has the attribute `open` meanwhile. */
export function whenCardOpens(host: Element, onOpen: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (host.hasAttribute('open')) onOpen();
  });
  observer.observe(host, { attributeFilter: ['open'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
