import type { ArticleText, ProcessState, Status } from '../../shared/analysis.ts';
import type { Line } from './line.ts';
import { sentenceAround } from './sentence.ts';

export interface StatusView {
  state: ProcessState;
  subject: string;
  /** The sentence that proves it, whole. */
  because: Line;
}

/** The banner. Null where the article has no process, or its proof is not in the text: no word without proof. */
export function statusView({ text }: ArticleText, status: Status | null): StatusView | null {
  if (status === null) return null;
  const because = sentenceAround(text, status.because);
  return because && { state: status.state, subject: status.subject, because };
}
