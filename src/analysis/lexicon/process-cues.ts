import type { ProcessState } from '../../shared/analysis.ts';

/**
 * What a headline or a lead says of a process that is no encounter. In order; the first that matches decides.
 * Source: general knowledge of headline English. As of November 2026.
 */
export const PROCESS_CUES: readonly (readonly [RegExp, ProcessState])[] = [
  [
    /\b(?:accept|agree(?!ment)|sign|seal|reach|struck|strikes? an? |clinch|approv|ratif|brok(?:er|ered))\w*\b.{0,60}\b(?:cease-?\s?fire|truce|deal|agreement|treaty|accord|pact)\b/i,
    'agreed',
  ],
  [
    /\b(?:cease-?\s?fire|truce|deal|agreement|treaty|accord|pact)\b.{0,40}\b(?:signed|agreed|reached|in effect|takes effect|holds)\b/i,
    'agreed',
  ],
  [
    /\b(?:talks|negotiations|truce|cease-?\s?fire|deal)\b.{0,40}\b(?:collaps|break down|broke down|fall apart|fail)\w*/i,
    'broken down',
  ],
  [
    /\b(?:expel|(?:impos|tighten|expand|slap|new)\w*\b.{0,40}\bsanctions|retaliat|hostile|tit-for-tat|reprisal|ultimatum|clos(?:e|ure of).{0,20}(?:consulate|embassy|diplomatic)|recall(?:s|ed)? (?:its |their )?ambassador|militari[sz]|escalat)\w*/i,
    'escalating',
  ],
  [
    /\b(?:talks|negotiations|dialogue|diplomacy|process|deal|agreement|accord)\b.{0,40}\b(?:stall|deadlock|impasse|stalemate|in jeopardy|on ice|in limbo)\w*/i,
    'stalled',
  ],
  [
    /\b(?:resum|progress|breakthrough|thaw|invit|accept|agree)\w*\b.{0,60}\b(?:talks|negotiations|dialogue|diplomacy|relations|ties|invitation|summit|mediation)\b/i,
    'advancing',
  ],
  [
    /\b(?:talks|negotiations|dialogue|relations|ties)\b.{0,40}\b(?:resum|progress|breakthrough|thaw)\w*/i,
    'advancing',
  ],
];
