import type { ClaimKind, Span } from '../../shared/analysis.ts';

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
   * `agent`: passive ("was described by X as …").
   */
  order: 'before' | 'after' | 'inherited' | 'agent';
  /** What the content may be; see ReportingVerb.takes. */
  takes: string;
  kind: ClaimKind;
}
