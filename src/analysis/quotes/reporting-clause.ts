import type { ClaimKind, Force, Span } from '../../shared/analysis.ts';
import type { ReportingVerb } from '../lexicon/reporting-verbs.ts';

/** One act of reporting: who (source) says (cue), and in which direction the words lie. */
export interface ReportingClause {
  sentence: number;
  cue: Span;
  /** Token range of the cue. */
  first: number;
  last: number;
  /** Actor ids; empty where the words have no actor as their source ("reports suggest"). */
  sources: string[];
  sourceSpan: Span | null;
  /** Token range of the source, for what the content must leave out. */
  sourceTokens: [first: number, last: number] | null;
  /**
   * `before`: the source precedes its cue; `after`: inverted ("said Lavrov"); `inherited`: the subject of an earlier cue;
   * `agent`: passive ("was described by X as …"); `anonymous`: passive without an agent ("is believed to …").
   */
  order: 'before' | 'after' | 'inherited' | 'agent' | 'anonymous';
  /** What the content may be; see ReportingVerb.takes. */
  takes: string;
  kind: ClaimKind;
  /** Force of the cue by itself; what is reported may show another of its senses. */
  force: Force;
  /** The senses of the cue, the commonest first; empty for "according to" and nouns. */
  senses: readonly ReportingVerb[];
  /** Actor id of a carrier that passed the words on: "TASS quoted him as saying". */
  via?: string;
}

/** Of clauses in order those of the last sentence, where that is the given one: to ask all of them for their sentence each time would cost their square. */
export function lastOfSentence(
  clauses: readonly ReportingClause[],
  sentence: number,
): readonly ReportingClause[] {
  let from = clauses.length;
  while (clauses[from - 1]?.sentence === sentence) from--;
  return clauses.slice(from);
}
