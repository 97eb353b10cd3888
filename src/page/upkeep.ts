import { beforeNextPaint } from './article/life/next-frame.ts';
import { patient } from './article/life/patience.ts';
import { throttle } from './article/life/throttle.ts';
import type { Change } from './article/life/watch.ts';
import type { FoundArticle } from './article/read.ts';
import type { Page } from './page.ts';

/** Keeps articles and marks true to a page that changes. */
export interface Upkeep {
  /** Watches for changes of these articles and for others to appear. */
  follow(articles: readonly FoundArticle[]): void;
  /** Looks whether the articles' nodes are still the ones that were read, if anything has changed since. */
  check(): void;
  /** Searches the page soon. */
  look(): void;
}

export interface UpkeepTasks {
  isOn(): boolean;
  articles(): readonly FoundArticle[];
  /** Takes off the marks whose words have changed. Whether there were any. */
  dropStale(): boolean;
  /** The same articles, in the same order, with their texts where they now stand. Whether that gave new marks. */
  onMoved(articles: readonly FoundArticle[]): boolean;
  /** Searches the page. Whether there was anything new. */
  look(): Promise<boolean>;
  onNavigate(): void;
  onScroll(): void;
}

/** The articles' nodes are read again no sooner than this; it costs a millisecond or two. */
const REMAP = { shortest: 200, longest: 16_000 };
/** The page is searched anew no sooner than this; it costs twenty to a hundred milliseconds. */
const LOOK = { shortest: 500, longest: 16_000 };
/** A reader who only scrolls past an article is not at it. */
const SCROLL_MS = 250;

/**
 * Decides what is done when, until the signal aborts: a change of the page takes stale marks off with the next
 * frame; the known articles are read again soon, and the page is searched where there may be more to find.
 */
export function createUpkeep(page: Page, tasks: UpkeepTasks, signal: AbortSignal): Upkeep {
  let shape = '';
  /** Whether the last look found something new. */
  let wasNew = false;
  /** Whether the page has changed since its articles were read. */
  let changed = false;
  /** Whether there is more reason to search than that much has changed and nobody looked what. */
  let isSure = false;

  const relook = patient(
    async () => {
      // What adds an article makes the page higher; a ticker does not.
      const isGuess = !isSure && tasks.articles().length > 0;
      isSure = false;
      if (isGuess && page.shape(tasks.articles()) === shape) return false;
      const isNew = tasks.isOn() && (await tasks.look());
      shape = page.shape(tasks.articles());
      // A text with a clock in it is another at every look, which is no reason to look again.
      const counts = isNew && !wasNew;
      wasNew = isNew;
      return counts;
    },
    LOOK,
    signal,
  );
  const search = (): void => {
    isSure = true;
    relook.ask();
  };
  const remap = patient(
    async () => {
      if (!tasks.isOn()) return false;
      const before = tasks.articles();
      const moved = await Promise.all(
        before.map(async (found) => ({ ...found, map: await page.reread(found, signal) })),
      );
      // What was looked for meanwhile has been read since.
      const now = tasks.isOn() ? tasks.articles() : [];
      if (now.length !== before.length || now.some((found, at) => found !== before[at])) return false;
      if (moved.some(({ map, article }) => map.text !== article.text)) {
        if (!wasNew) relook.hurry();
        search();
        return !wasNew;
      }
      return tasks.onMoved(moved);
    },
    REMAP,
    signal,
  );
  const dropStale = beforeNextPaint(() => {
    if (!tasks.isOn()) return;
    const lost = tasks.dropStale();
    if (!lost && tasks.articles().every(({ blocks }) => blocks.root.isConnected)) return;
    remap.hurry();
    remap.ask();
  }, signal);
  const scrolled = throttle(
    () => {
      if (!tasks.isOn()) return;
      if (tasks.articles().length === 0 && page.shape([]) !== shape) search();
      tasks.onScroll();
    },
    SCROLL_MS,
    signal,
  );

  const onChange = ({ within, words }: Change): void => {
    if (!tasks.isOn()) return;
    changed = true;
    dropStale();
    if (within) remap.ask();
    if (words === 'some') {
      relook.hurry();
      search();
    } else if (words === 'unknown' || tasks.articles().length === 0) relook.ask();
  };

  const watch = page.watch(
    {
      onChange,
      onNavigate() {
        if (!tasks.isOn()) return;
        tasks.onNavigate();
        relook.waitedFor();
        dropStale();
        search();
      },
      onGesture() {
        if (!tasks.isOn()) return;
        remap.waitedFor();
        remap.ask();
        relook.waitedFor();
        // What unfolds takes room.
        if (page.shape(tasks.articles()) !== shape) search();
      },
      onScroll: scrolled.ask,
    },
    signal,
  );

  return {
    follow(articles) {
      changed = false;
      watch.follow(
        tasks.isOn()
          ? articles.map(({ blocks, map }) => ({ root: blocks.root, texts: map.runsOf.keys() }))
          : null,
      );
      shape = page.shape(articles);
    },
    check() {
      if (changed) remap.ask();
    },
    look() {
      relook.hurry();
      search();
    },
  };
}
