import type { Analysis, ArticleText, ProcessState } from '../../shared/analysis.ts';
import { type FindingView, findingViews } from './findings.ts';
import type { Line } from './line.ts';
import { sentenceAround } from './sentence.ts';

export interface StatusView {
  state: ProcessState;
  subject: string;
  /** The sentence that proves it, whole. */
  because: Line;
  /** What it rests on, the decisive first. */
  findings: FindingView[];
}

/** The banner. Null where the article has no process, or its proof is not in the text: no word without proof. */
export function statusView(article: ArticleText, analysis: Analysis): StatusView | null {
  const { status } = analysis;
  if (status === null) return null;
  const because = sentenceAround(article.text, status.because);
  return (
    because && {
      state: status.state,
      subject: status.subject,
      because,
      findings: findingViews(article, analysis),
    }
  );
}
