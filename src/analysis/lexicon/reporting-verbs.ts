import type { ClaimKind, Force } from '../../shared/analysis.ts';
import { NO_REPORTS, VERB_ROWS } from './reporting-verbs-table.ts';

/** A verb or phrase that reports speech. */
export interface ReportingVerb {
  /** Lemma first, then words that belong to the cue ("call for"). */
  cue: string;
  /**
   * What the content may be: `c` a clause, `q` a quotation, `n` a noun phrase, `i` an infinitive, `g` a gerund,
   * `o` an addressee before any of these ("told reporters …"), `a` an object with what it is called ("called it a …").
   * Empty for a phrase that reports nothing.
   */
  takes: string;
  kind: ClaimKind;
  force: Force;
  /** May stand before its source: “…,” said Lavrov. */
  inverts: boolean;
  /** Mostly does something else than report ("attack", "seek"). */
  doubtful: boolean;
}

/** Verbs and phrases that report speech, one entry for each way they are used. */
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  ...VERB_ROWS.flatMap(([force, kind, takes, marks, cues]) =>
    cues.split(', ').map((cue) => ({
      cue,
      takes,
      kind,
      force,
      inverts: marks.includes('inverts'),
      doubtful: marks.includes('doubtful'),
    })),
  ),
  ...NO_REPORTS.split(', ').map((cue) => ({
    cue,
    takes: '',
    kind: 'statement' as const,
    force: 'says' as const,
    inverts: false,
    doubtful: false,
  })),
];
