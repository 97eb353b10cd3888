/** Pages that fade from one theme to another are through by then. */
const SETTLED_MS = 700;

/**
 * Calls back when the page may have turned light or dark: the system's scheme changed, or a class or style of
 * the root elements did, which is how pages and extensions switch themes. Also a while after, since some fade from one
 * to the other, and some write their style sheets after their marks. Until the signal aborts.
 */
export function watchTheme(tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = (): void => {
    tell();
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLED_MS);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  const observer = new MutationObserver(onChange);
  // A document that is no HTML has no body.
  for (const element of [document.documentElement, document.body].filter(Boolean))
    observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
