import type { Stance } from '../../shared/analysis.ts';

/**
 * Verbs and nouns that show where an actor stands. Source: the verbal classes of PLOVER (AGREE, SUPPORT, CONCEDE,
 * REQUEST, ACCUSE, REJECT, THREATEN), from general knowledge; no list was copied. As of November 2026.
 */

/** Stance by the lemma or fixed form of a reporting cue; the first word decides. */
export const CUE_STANCES: readonly (readonly [RegExp, Stance])[] = [
  [
    /^(?:reject|refus|declin|rul\w+ out|rebuff|spurn|turn\w* down|resist|oppos|disput|den(?:y|ie)|dismiss|rebut|refut)/i,
    'rejects',
  ],
  [
    /^(?:demand|urg|call(?:s|ed|ing)? (?:for|on|upon)|insist\w* on|appeal\w* for|press|push\w* for|order|request|express\w* (?:a |his |her |their )?desire)/i,
    'demands',
  ],
  [/^(?:propos|offer|float|moot|put\w* forward|extend)/i, 'offers'],
  [/^(?:accus|condemn|denounc|blam|criti[cs]|blast|slam|decr|deplor|rebuk|reprimand|chid)/i, 'accuses'],
  [/^(?:welcom|prais|hail|applaud|commend|back|endors|support)/i, 'supports'],
  [/^(?:threat|warn)/i, 'threatens'],
];

export interface StanceVerb {
  stance: Stance;
  /** Finite and participle forms in lower case, prepositions that belong to the verb included. */
  forms: readonly string[];
  /** The object may be an infinitive ("agreed to hold talks"). */
  infinitive?: true;
}

const forms = (list: string): string[] => list.split(',').map((form) => form.trim());

/** Verbs of doing and standing that are no reports of speech. */
export const STANCE_VERBS: readonly StanceVerb[] = [
  {
    stance: 'withholds',
    forms: forms(
      'withheld, withholds, has withheld, is withholding, froze aid to, suspended aid to, held back',
    ),
  },
  {
    stance: 'supports',
    forms: forms(
      'supports, supported, backs, backed, endorses, endorsed, has backed, has supported, is advocating for, been advocating for, advocates, advocated, advocated for, champions, championed, favors, favours, favored, favoured',
    ),
  },
  {
    stance: 'rejects',
    forms: forms(
      'opposes, opposed, vetoed, blocked, rejected, refused, boycotted, walked away from, pulled out of, expelled, has expelled, imposed sanctions on',
    ),
  },
  {
    stance: 'agrees',
    forms: forms(
      'accepted, has accepted, accepts, agreed to, has agreed to, have agreed to, agreed on, signed, approved, ratified',
    ),
    infinitive: true,
  },
  {
    stance: 'offers',
    forms: forms('offered, offers, invited, extended an invitation to, proposed'),
    infinitive: true,
  },
  { stance: 'demands', forms: forms('demanded, demands') },
  {
    stance: 'threatens',
    forms: forms('threatened, threatens, has threatened, have been threatening'),
    infinitive: true,
  },
];

/** What a claim's own words show, whatever the verb that reports it. */
export const CONTENT_STANCES: readonly (readonly [RegExp, Stance])[] = [
  [
    /\b(?:not|wasn['’]t|isn['’]t|no longer) (?:\w+ )?(?:necessary|needed|acceptable|worth)|\bno (?:need|reason|intention|interest|point) (?:to|for|in|of)\b|\bnothing to\b|\binconceivable\b|\bunacceptable\b|^(?:it|he|she|they) (?:will|would) not\b/i,
    'rejects',
  ],
  [/\b(?:diminish|undermin|violat|erod|provok|escalat|harass|bully|sabotag|betray|worsen)\w*/i, 'accuses'],
  [
    /^(?:\S+['’]s |(?:his|her|its|their) )?(?:\w+ ){0,2}(?:commitment to|support for|backing for)\b|\badvocat\w+ for\b|^(?:enhanc|strengthen|improv|increas|lift|boost|rais)\w*ing\b.*\b(?:could|would|will|can)\b|\bdeserves? credit\b|\bright decision\b/i,
    'supports',
  ],
  [/\b(?:willing|ready|prepared|happy) to\b/i, 'offers'],
  [
    /(?<!\b(?:how|whether|what|when|where|who|if)\b[^,]{0,40})\b(?:must|should) (?!not be\b)|(?<!no )\bneeds? to\b/i,
    'demands',
  ],
];
