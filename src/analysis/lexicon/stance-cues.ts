import type { Stance } from '../../shared/analysis.ts';

/** Stance by the lemma or fixed form of a reporting cue; the first that fits decides. Source as in stance-verbs.ts. */
export const CUE_STANCES: readonly (readonly [RegExp, Stance])[] = [
  [
    /^(?:reject|refus|declin|rul\w+ out|rebuff|spurn|turn\w* down|resist|oppos|disput|den(?:y|ie)|dismiss|rebut|refut)/i,
    'rejects',
  ],
  [
    /^(?:demand|urg|call(?:s|ed|ing)? (?:for|on|upon)|insist\w* on|appeal\w* for|press|push\w* for|order|request|express\w* (?:a |his |her |their )?desire)/i,
    'demands',
  ],
  [/^(?:propos|offer|float|moot|put\w* forward)/i, 'offers'],
  [/^(?:accus|condemn|denounc|blam|criti[cs]|blast|slam|decr|deplor|rebuk|reprimand|chid)/i, 'accuses'],
  [/^(?:welcom|prais|hail|applaud|commend|back(?:s|ed|ing)?\b|endors|support)/i, 'supports'],
  [/^threat/i, 'threatens'],
];

/** Cues that call something by a name: the name tells the stance. */
export const NAMING_CUES = /^(?:call(?:s|ed|ing)?$|describ|label|brand|term|dub)/i;

/** Names that blame what they are given to. Source: general knowledge of English evaluative vocabulary. */
export const NAMED_BAD =
  /\b(?:outrageous|illegal|unlawful|hostile|provocat\w+|aggression|aggressive|barbaric|criminal|crimes?|reckless|irresponsible|shameful|disgraceful|cowardly|dangerous|terroris[mt]\w*|genocide|violation|betrayal|blackmail|puppet|dictator|tyrant)\b/i;

/** Names that praise. */
export const NAMED_GOOD =
  /\b(?:historic|courageous|wise|welcome|excellent|milestone|breakthrough|promising|(?:good|great|important|positive|significant) (?:step|move|decision|news|deal|agreement))\b/i;
