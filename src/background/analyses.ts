import { createAnalyst } from '../analysis/analyze.ts';
import type { ArticleText } from '../shared/analysis.ts';
import { say } from '../shared/browser-words.ts';
import type { AnalyzeOutcome } from '../shared/messages.ts';
import { noteStories } from './note-stories.ts';
import { remember } from './remember.ts';
import { note } from './reports.ts';
import type { SendingPage } from './senders.ts';
import { dropIfLeft } from './stale.ts';

/**
 * Longest text that is read, in characters: some 50,000 words, twice the longest report in print. What is longer is a
 * dump, and its findings would not fit the session's storage.
 */
const LONGEST = 300_000;

/** Analyses on their way, by tab and article. A page that asks again meanwhile is given the same one. */
const underWay = new Map<string, Promise<AnalyzeOutcome>>();

const analyst = createAnalyst();

/**
 * Analyses a page's article and notes the outcome as its tab's report.
 *
 * @throws with the reason where the analysis failed; that is noted too
 */
export function analyze(article: ArticleText, page: SendingPage): Promise<AnalyzeOutcome> {
  const key = JSON.stringify([page.tabId, article]);
  const begun = underWay.get(key);
  if (begun) return begun;
  const analysis = analyzeAnew(article, page).finally(() => underWay.delete(key));
  underWay.set(key, analysis);
  return analysis;
}

async function analyzeAnew(article: ArticleText, page: SendingPage): Promise<AnalyzeOutcome> {
  const outcome = await outcomeOf(article, page.tabId);
  await note(page.tabId, { ...outcome, article });
  if (outcome.state === 'annotated') {
    void noteStories(article, outcome.analysis, page);
    await remember(article, outcome.analysis, page);
  }
  // The reader may have gone on to another page while this one was analysed.
  await dropIfLeft(page.tabId);
  return outcome;
}

async function outcomeOf(article: ArticleText, tabId: number): Promise<AnalyzeOutcome> {
  try {
    if (article.text.length > LONGEST)
      throw new Error(say('tooLong', thousands(article.text.length), thousands(LONGEST)));
    if (!analyst.readsLanguage(article.text, article.language)) return { state: 'not-english' };
    const start = performance.now();
    const analysis = analyst.analyze(article);
    return { state: 'annotated', analysis, ms: performance.now() - start };
  } catch (error) {
    await note(tabId, {
      state: 'failed',
      article,
      error: error instanceof Error ? error.message : String(error),
    });
    throw error;
  }
}

const thousands = (length: number): string => String(Math.ceil(length / 1000));
