/**
 * Calls back when the page may have turned light or dark: the system's scheme changed, or a class or style of
 * the root elements did, which is how pages switch their themes. Until the signal aborts.
 */
export function watchTheme(onChange: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  const observer = new MutationObserver(onChange);
  // A document that is no HTML has no body.
  for (const element of [document.documentElement, document.body].filter(Boolean))
    observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
