import type { Analyst } from '../../src/analysis/analyze.ts';
import type { ArticleText } from '../../src/shared/analysis.ts';
import { differenceIn, faultOf } from './faults.ts';

/** What an input is held against. */
export type Check = (article: ArticleText) => string | null;

/** A short text that takes longer than this, in milliseconds of the processor's time, hangs as far as a reader can tell. */
const HANGS = 300;

/** Whether the answer to an article is sound and comes in time; an error that is thrown is told as well. */
export const soundness =
  (analyst: Analyst): Check =>
  (article) =>
    timed(analyst, article, () => orError(() => faultOf(analyst, article)));

/** Whether the answer stays the same where it should; an error that is thrown is told as well. */
export const sameness =
  (analyst: Analyst): Check =>
  (article) =>
    orError(() => differenceIn(analyst, article));

function orError(check: () => string | null): string | null {
  try {
    return check();
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  }
}

/** A check's own fault, or that the article took too long. Most are judged by the one run that the check makes. */
function timed(analyst: Analyst, article: ArticleText, check: () => string | null): string | null {
  const start = performance.now();
  const fault = check();
  if (fault !== null || performance.now() - start < HANGS) return fault;
  // What took long once may have waited for another program or for its code to be compiled.
  const best = Math.min(...[1, 2, 3].map(() => took(() => analyst.analyze(article))));
  return best > HANGS ? `${article.text.length} characters took ${Math.round(best)} ms` : null;
}

/** Milliseconds of the processor's time: what else the machine does is not the analysis's. */
function took(act: () => void): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1000;
}
