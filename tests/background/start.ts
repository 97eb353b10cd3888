import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Stage } from '../../src/analysis/analyze.ts';
import type { Entry } from '../../src/library/entry.ts';
import type { Analysis, ArticleText } from '../../src/shared/analysis.ts';
import type { FakeBrowser } from './fake-browser.ts';

export const ARTICLE: ArticleText = {
  url: 'https://kept.example/a',
  title: 'Envoys meet',
  language: 'en',
  text: 'Envoys met on Monday.',
};

export const EMPTY: Analysis = {
  schema: 1,
  actors: [],
  quotes: [],
  claims: [],
  encounters: [],
  positions: [],
  status: null,
  timeline: [],
  disagreements: [],
};

/** What the analysis does in these tests. */
export interface StubAnalyst {
  analyze(article: ArticleText): Analysis;
  /** Only asked for a long article. */
  analyzeInSteps?(article: ArticleText): Generator<Stage, Analysis, void>;
  readsLanguage(text: string, languageTag: string): boolean;
}

/** What the library does in these tests; by default it is empty and takes every note. */
export interface StubLibrary {
  noteArticle(entry: unknown): Promise<void>;
  findByMarks(marks: readonly number[]): Promise<Entry[]>;
}

/** Starts the background as the browser does: all its files anew, with nothing left in memory. */
export async function startBackground(
  browser: FakeBrowser,
  analyst: StubAnalyst = { analyze: () => EMPTY, readsLanguage: () => true },
  library: Partial<StubLibrary> = {},
): Promise<void> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  vi.doMock('../../src/background/analyst.ts', () => ({ theAnalyst: async () => analyst }));
  const empty: StubLibrary = { noteArticle: async () => undefined, findByMarks: async () => [] };
  vi.doMock('../../src/library/articles.ts', () => ({ ...empty, ...library }));
  await import('../../src/background/main.ts');
}

/** Sends a message as the browser does and gives the answer. */
export function send(browser: FakeBrowser, message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const willAnswer = browser.runtime.onMessage.fire(message, sender, resolve).includes(true);
    if (!willAnswer) resolve(undefined);
  });
}

/** What is noted of a tab. */
export async function reportOf(browser: FakeBrowser, tabId: number): Promise<unknown> {
  const key = `tab:${tabId}`;
  return (await browser.storage.session.get(key))[key];
}
