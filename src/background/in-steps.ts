import type { Analyst } from '../analysis/analyze.ts';
import { doneAfter } from '../analysis/progress.ts';
import type { Analysis, ArticleText } from '../shared/analysis.ts';
import type { Beginning } from '../shared/tab-report.ts';
import { beginningOf } from './beginning.ts';

/**
 * From this many characters on an article is read in steps: some 4,000 words, for which an analysis takes a third of a
 * second and more. Below it nobody would see the bar, and the steps would only cost.
 */
const LONG = 25_000;

/**
 * Is told how much of an analysis is done, from 0 to 1, and of a very long article once what it begins with. Resolves
 * when whoever waits for it can see that: the next step leaves no time for it.
 */
export type Watch = (done: number, beginning?: Beginning) => Promise<void>;

/** Analyses an article; a long one in steps, between which the background answers others. */
export async function analyzeInSteps(
  analyst: Analyst,
  article: ArticleText,
  onProgress: Watch,
): Promise<Analysis> {
  if (article.text.length < LONG) return analyst.analyze(article);
  const first = beginningOf(article);
  if (first) {
    const share = first.text.length / article.text.length;
    await onProgress(0, { article: first, analysis: analyst.analyze(first), share });
  }
  const steps = analyst.analyzeInSteps(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await onProgress(doneAfter(step.value));
    await macrotask();
  }
}

/** Lets what waits have its turn. */
const macrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
