import type { MeasureKind, MeasureState, Span } from '../../shared/analysis.ts';

/** A place that speaks of an agreement or a measure, before its mentions are gathered. */
export interface MeasureMention {
  kind: MeasureKind;
  /** The words that name it, without an article. */
  span: Span;
  /** Token range `[first, last)` of `span`. */
  first: number;
  last: number;
  sentence: number;
  /** "the deal", "that truce", "it": known already. */
  definite: boolean;
  /** "new sanctions", "another truce": one more; "an earlier truce": one of before. */
  more: 'new' | 'old' | null;
  /** Words with a capital in its name, in lower case. */
  names: readonly string[];
  /** Words that speak of a measure only where it has been named before: "the swap". */
  again: boolean;
  parties: string[];
  target: string | null;
  state: MeasureState | null;
  evidence: Span;
  /** Whose words tell the state; null for the writer. */
  source: string | null;
}

/** The words alone, before it is asked what becomes of it and who takes part. */
export type FoundMeasure = Pick<
  MeasureMention,
  'kind' | 'span' | 'first' | 'last' | 'sentence' | 'definite' | 'more' | 'names' | 'again'
>;
