import { addressOf } from './address.ts';

/** What happened to the part of the page that is watched. */
export interface Change {
  /** Whether nodes were added, so that there may be more text than before. */
  added: boolean;
}

/** Follows one article through the life of its page. */
export interface PageWatch {
  /** Watches this article from now on; null watches the page for an article to appear. */
  follow(root: Element | null): void;
}

/**
 * Reports changes of the article's text and of the address, until the signal aborts.
 *
 * The article is watched whole, its ancestors only for the exchange of their children, which is how frameworks
 * throw an article away. Both callbacks run before the browser paints again; they must be quick.
 *
 * @param own our own element, whose comings and goings are no change
 */
export function watchPage(
  { onChange, onNavigate }: { onChange: (change: Change) => void; onNavigate: () => void },
  own: Element,
  signal: AbortSignal,
): PageWatch {
  let address = addressOf(location.href);
  const checkAddress = (): void => {
    const now = addressOf(location.href);
    if (now === address) return;
    address = now;
    onNavigate();
  };
  const observer = new MutationObserver((records) => {
    checkAddress();
    const foreign = records.filter((record) => !isAbout(record, own));
    if (foreign.length > 0) onChange({ added: foreign.some(({ addedNodes }) => addedNodes.length > 0) });
  });
  signal.addEventListener('abort', () => observer.disconnect());
  // Pages change the address in their own world, where no patch of ours is seen; these events are.
  globalThis.navigation?.addEventListener('currententrychange', checkAddress, { signal });
  addEventListener('popstate', checkAddress, { signal });
  addEventListener('hashchange', checkAddress, { signal });

  return {
    follow(root) {
      observer.disconnect();
      if (signal.aborted) return;
      observer.observe(root ?? document.documentElement, {
        childList: true,
        characterData: root !== null,
        subtree: true,
      });
      for (let each = root?.parentElement; each; each = each.parentElement)
        observer.observe(each, { childList: true });
    },
  };
}

function isAbout({ addedNodes, removedNodes }: MutationRecord, own: Element): boolean {
  const touched = [...addedNodes, ...removedNodes];
  return touched.length > 0 && touched.every((node) => node === own);
}
