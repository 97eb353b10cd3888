import { type PageEvents, type PageWatch, watchPage } from './article/life/watch.ts';
import { type FoundArticle, type Reading, readArticles, readBlocks } from './article/read.ts';
import type { TextMap } from './article/text/text-map.ts';
import { type Extent, extentOf } from './in-view.ts';

/** The page as a session sees it. */
export interface Page {
  read(options: { thorough: boolean; signal: AbortSignal }): Promise<Reading>;
  /** The text of a known article as it now is. */
  reread(found: FoundArticle, signal: AbortSignal): Promise<TextMap<Text>>;
  extentOf(found: FoundArticle): Extent;
  /** Of the viewport. */
  height(): number;
  /** Changes where the page or an article of it has become higher or lower. */
  shape(articles: readonly FoundArticle[]): string;
  watch(events: PageEvents & { onScroll(): void }, signal: AbortSignal): PageWatch;
}

/**
 * The live page.
 *
 * @param own our own element, if it is there, whose comings and goings are no change
 */
export function livePage(own: () => Element | null): Page {
  return {
    read: (options) => readArticles(document, location.href, options),
    reread: ({ blocks }, signal) => readBlocks(blocks, signal),
    extentOf,
    height: () => innerHeight,
    shape: (articles) =>
      [document.documentElement, ...articles.map(({ blocks }) => blocks.root)]
        .map(({ scrollHeight }) => scrollHeight)
        .join(' '),
    watch(events, signal) {
      addEventListener('scroll', events.onScroll, { signal, capture: true, passive: true });
      return watchPage(events, own, signal);
    },
  };
}
