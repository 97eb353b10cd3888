import type { Analysis, ArticleText, MeasureKind, MeasureState } from '../../shared/analysis.ts';
import { type Line, lineAt } from './line.ts';
import { castOf, namesOf } from './people.ts';
import { sentenceAround } from './sentence.ts';

/** What one source says of a measure; `source` is null for the writer. */
export interface MeasureAccountView {
  source: string | null;
  state: MeasureState;
  line: Line;
}

/** An agreement or a measure. */
export interface MeasureView {
  id: string;
  kind: MeasureKind;
  /** The words that name it first. */
  named: Line;
  /** Names of who agrees, or who takes it. */
  parties: string[];
  /** Name of whom it is aimed at, or is for. */
  target: string | null;
  state: MeasureState;
  /** The whole sentence that tells its state. */
  evidence: Line;
  accounts: MeasureAccountView[];
}

/** Agreements and measures in the order of the text; one that the text does not bear out is left out. */
export function measureViews({ text }: ArticleText, { actors, measures = [] }: Analysis): MeasureView[] {
  const cast = castOf(actors);
  return measures.flatMap(({ id, kind, span, parties, target, state, evidence, accounts }) => {
    const named = lineAt(text, span);
    const proof = sentenceAround(text, evidence);
    if (named === null || proof === null) return [];
    return [
      {
        id,
        kind,
        named,
        parties: namesOf(cast, parties),
        target: target === null ? null : (cast.get(target)?.name ?? null),
        state,
        evidence: proof,
        accounts: accounts.flatMap((account) => {
          const line = sentenceAround(text, account.evidence);
          const source = account.source === null ? null : (cast.get(account.source)?.name ?? null);
          return line ? [{ source, state: account.state, line }] : [];
        }),
      },
    ];
  });
}
