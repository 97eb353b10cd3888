import type { PageEvents } from '../../src/page/article/life/watch.ts';
import type { FoundArticle, Reading } from '../../src/page/article/read.ts';
import { textMap } from '../../src/page/article/text/text-map.ts';
import type { Extent } from '../../src/page/in-view.ts';
import type { Page } from '../../src/page/page.ts';
import type { Background } from '../../src/page/session.ts';
import type { View } from '../../src/page/view.ts';
import type { Analysis, ArticleText } from '../../src/shared/analysis.ts';

// The session knows nodes only by who they are, so plain objects stand for them here; there is no DOM in these tests.

export interface FakeNode {
  name: string;
  isConnected: boolean;
}

export const node = (name: string): FakeNode => ({ name, isConnected: true });

/** An article whose text stands in one node. */
export function article(text: string, root = node(text), stands = node(text), url = '/'): FoundArticle {
  const map = textMap(text, [{ start: 0, length: text.length, node: stands, nodeStart: 0, apart: true }]);
  const found = {
    article: { url, title: '', language: 'en', text },
    map,
    blocks: { root, kept: new Set([stands]), spine: new Set() },
  };
  return found as unknown as FoundArticle;
}

export const analysisOf = (text: string): Analysis => ({
  schema: 1,
  actors: [
    {
      id: text,
      name: text,
      type: 'person',
      role: null,
      side: null,
      wikidata: null,
      mentions: [],
      pronouns: [],
    },
  ],
  quotes: [],
  claims: [],
  encounters: [],
  positions: [],
  status: null,
  timeline: [],
  disagreements: [],
});

/** A page that holds what a test says it holds. */
export function fakePage() {
  const state = {
    reading: { verdict: 'article', articles: [] } as Reading,
    /** Where each article stands, by its text. */
    extents: {} as Record<string, Extent>,
    looks: 0,
    events: null as (PageEvents & { onScroll(): void }) | null,
  };
  const page: Page = {
    read: async () => {
      state.looks += 1;
      return state.reading;
    },
    reread: async ({ map }) => map,
    extentOf: ({ article: { text } }) => state.extents[text] ?? { top: 0, bottom: 0 },
    height: () => 1000,
    shape: () => '',
    watch(events) {
      state.events = events;
      return { follow: () => undefined };
    },
  };
  return { page, state };
}

/** Notes what is painted, by key. */
export function fakeView() {
  const shown = new Map<number, string>();
  const painted: string[] = [];
  const view: View = {
    // The session only hands it on.
    element: {} as Element,
    show(key, _found, { actors }) {
      const name = actors[0]?.name ?? '';
      const isNew = shown.get(key) !== name;
      if (isNew) painted.push(name);
      shown.set(key, name);
      return isNew;
    },
    remove: (key) => void shown.delete(key),
    arrange: () => undefined,
    dropStale: () => false,
    setLayers: () => undefined,
    setManner: () => undefined,
    lead: (key) => shown.has(key),
    step: () => false,
    outline: () => undefined,
  };
  return { view, shown, painted };
}

/** Analyses whatever it is asked to, and notes what it was told. */
export function fakeBackground() {
  const asked: { article: ArticleText; inView: boolean }[] = [];
  const reports: string[] = [];
  const state = {
    answer: async ({ text }: ArticleText): ReturnType<Background['analyze']> => ({
      ok: true,
      value: { state: 'annotated', analysis: analysisOf(text), ms: 1 },
    }),
    isThere: true,
  };
  const background: Background = {
    isThere: () => state.isThere,
    report: (said) => void reports.push(said),
    analyze({ article }, inView) {
      asked.push({ article, inView });
      return state.answer(article);
    },
  };
  /** The article that the tab's report is about. */
  const told = () => asked.findLast(({ inView }) => inView)?.article;
  return { background, asked, reports, state, told };
}
