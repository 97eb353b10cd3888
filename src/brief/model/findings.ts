import type { Analysis, ArticleText, Finding, ProcessState } from '../../shared/analysis.ts';
import type { Line } from './line.ts';
import { castOf } from './people.ts';
import { sentenceAround } from './sentence.ts';

/** One thing that the status rests on. */
export interface FindingView {
  kind: Finding['kind'];
  /** What it alone would make of the process. */
  towards: ProcessState;
  /** Whose position it is. */
  holder: string | null;
  /** The sentence that holds it, whole. */
  line: Line;
}

/** What the status rests on, the decisive first; each sentence once, and none that is not in the text. */
export function findingViews({ text }: ArticleText, { status, actors }: Analysis): FindingView[] {
  const cast = castOf(actors);
  const shown = new Set<number>();
  return (status?.findings ?? []).flatMap(({ kind, span, towards, of }): FindingView[] => {
    const line = sentenceAround(text, span);
    if (line === null || shown.has(line.span[0])) return [];
    shown.add(line.span[0]);
    const holder = kind === 'position' && of !== undefined ? (cast.get(of)?.name ?? null) : null;
    return [{ kind, towards, holder, line }];
  });
}
