import { openShadowRoots, shadowRootsOf } from '../tree/shadow-roots.ts';
import { addressOf } from './address.ts';
import { onGesture } from './gestures.ts';
import { watchMutations } from './mutations.ts';

/** What happened on the page. */
export interface Change {
  /** Whether nodes or letters of an article may have changed. */
  within: boolean;
  /** Whether running text was added, anywhere; `unknown` where so much changed that nobody looked. */
  words: 'some' | 'none' | 'unknown';
}

/** Where an article stands, as far as watching it goes. */
export interface Place {
  root: Element;
  texts: Iterable<Text>;
}

/** Follows articles through the life of their page. */
export interface PageWatch {
  /** Watches for changes of these articles and for others to appear; null watches nothing. */
  follow(articles: readonly Place[] | null): void;
}

export interface PageEvents {
  onChange(change: Change): void;
  onNavigate(): void;
  /** The reader did something by which a page may show more or less text without adding any. */
  onGesture(): void;
}

/** Added text of this length may be a paragraph of an article; a counter or a label is shorter. */
const PARAGRAPH = 60;
/** Beyond so many records it costs less to look at the article than at them. */
const FEW_RECORDS = 50;

/**
 * Reports changes of the page's text and of its address, until the signal aborts.
 *
 * The whole page is watched for the coming and going of nodes, since an article may be thrown away with whatever
 * holds it, and the next one may be built anywhere; the letters themselves are watched in the articles alone.
 *
 * @param own our own element, if it is there, whose comings and goings are no change
 */
export function watchPage(events: PageEvents, own: () => Element | null, signal: AbortSignal): PageWatch {
  let address = addressOf(location.href);
  let roots: readonly Node[] = [];
  const checkAddress = (): void => {
    const now = addressOf(location.href);
    if (now === address) return;
    address = now;
    events.onNavigate();
  };
  const mutations = watchMutations((records) => {
    checkAddress();
    if (!records || records.length > FEW_RECORDS) {
      events.onChange({ within: true, words: 'unknown' });
      return;
    }
    const foreign = records.filter((record) => !isAbout(record, own()));
    if (foreign.length === 0) return;
    const within = foreign.some(({ target }) => roots.some((root) => root.contains(target)));
    events.onChange({ within, words: foreign.some(addsWords) ? 'some' : 'none' });
  }, signal);
  // Pages change the address in their own world, where no patch of ours is seen; these events are.
  globalThis.navigation?.addEventListener('currententrychange', checkAddress, { signal });
  addEventListener('popstate', checkAddress, { signal });
  addEventListener('hashchange', checkAddress, { signal });
  onGesture(() => events.onGesture(), own, signal);

  return {
    follow(articles) {
      if (!articles) {
        mutations.listen([]);
        return;
      }
      const shadows = articles.flatMap(({ texts }) => [...shadowRootsOf(texts)]);
      roots = [...articles.map(({ root }) => root), ...shadows];
      // Nothing tells of what is built in a shadow root but an observer in it.
      const elsewhere = articles.length > 0 ? [] : openShadowRoots(document);
      mutations.listen([
        { node: document.documentElement, deep: false },
        ...roots.map((node) => ({ node, deep: true })),
        ...elsewhere.map((node) => ({ node, deep: false })),
      ]);
    },
  };
}

function isAbout({ addedNodes, removedNodes }: MutationRecord, own: Element | null): boolean {
  const touched = [...addedNodes, ...removedNodes];
  return touched.length > 0 && touched.every((node) => node === own);
}

function addsWords({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= PARAGRAPH);
}
