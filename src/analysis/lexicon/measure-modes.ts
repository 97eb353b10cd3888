/**
 * How far an act is meant: it is done, agreed, to come, only planned, open, asked for, offered, threatened, not done or refused. After
 * the epistemic and deontic modality of English grammar; from general knowledge. As of November 2026.
 */
export type Mode =
  | 'done'
  | 'agreed'
  | 'future'
  | 'planned'
  | 'open'
  | 'asked'
  | 'offered'
  | 'threat'
  | 'undone'
  | 'refused';

/** The mode of "… to do it" by the word that governs the infinitive; the first that fits decides. */
export const INFINITIVE_MODES: readonly (readonly [RegExp, Mode])[] = [
  [/^(?:threat|threaten|ultimatum)\w*$/, 'threat'],
  [/^(?:refus|declin|unwilling|reluctan|hesita)\w*$/, 'refused'],
  [/^whether$/, 'open'],
  [/^(?:fail|unable|forgot|yet)\w*$/, 'undone'],
  [
    /^(?:agree\w*|accept\w*|decid\w+|decision|vote[ds]?|undertook|resolved|chose|opted|deal|order(?:ed|s)?)$/,
    'agreed',
  ],
  [/^(?:offer\w*|propos\w+|willing|willingness|ready|readiness|prepared|open|openness|invit\w+)$/, 'offered'],
  [
    /^(?:plan\w*|expected|likely|intend\w*|intention\w*|prepar\w+|poised|hop(?:e|es|ed|ing)|aim\w*|mean[st]?|mulling|consider\w*)$/,
    'planned',
  ],
  [
    /^(?:due|set|about|going|schedul\w+|slated|pledg\w+|promis\w+|vow\w*|commit\w*|is|are|was|were)$/,
    'future',
  ],
  [/^(?:began|begun|start(?:ed|s)?|continu\w+|moved|managed|used|rushed|helped|went|proceeded)$/, 'done'],
];

/** Verbs that bring it about that somebody does something: "led Kenya to sign". */
export const CAUSES =
  /^(?:led|leads|leading|forced|prompted|caused|drove|driven|pushed|allowed|enabled|persuaded|got)$/;

/** Nouns before "of" that keep an -ing form open: "the risk of breaking". */
export const OPEN_NOUNS =
  /^(?:consequences?|risks?|dangers?|possibility|prospects?|idea|ideas|cost|costs|threats?|hopes?|chances?|incentives?|ways?|talk|likelihood|speculation|aim|goal|point)$/;

/** The mode that a modal verb gives, and what it becomes under negation. */
export const MODAL_MODES: Readonly<Record<string, readonly [plain: Mode, negated: Mode]>> = {
  will: ['future', 'refused'],
  "'ll": ['future', 'refused'],
  shall: ['future', 'refused'],
  "won't": ['refused', 'refused'],
  would: ['open', 'refused'],
  "wouldn't": ['refused', 'refused'],
  could: ['open', 'undone'],
  "couldn't": ['undone', 'undone'],
  can: ['open', 'refused'],
  "can't": ['refused', 'refused'],
  cannot: ['refused', 'refused'],
  may: ['open', 'open'],
  might: ['open', 'open'],
  should: ['asked', 'undone'],
  must: ['asked', 'undone'],
  "shouldn't": ['undone', 'undone'],
};

/** The mode of an -ing form by the word before it. */
export const GERUND_MODES: readonly (readonly [RegExp, Mode])[] = [
  [/^(?:without|before|from|against|not|despite|than|avoid)$/, 'undone'],
  [/^(?:for|on|about|to|consider\w*|suggest\w*|propos\w*|mean|toward|towards|discuss\w*)$/, 'asked'],
];

/** Words that put off to a condition what follows them, whatever its tense. */
export const CONDITIONS = /^(?:if|unless|whether|provided|providing|lest|assuming)$/;
/** Words that do so where what follows is not told as past: "once the deal is signed", "before it would agree". */
export const CONDITIONS_TO_COME = /^(?:once|until|till|before|when|after)$/;

/** Words right before a noun of action that leave it to come: "in return for the lifting of", "talks on easing of". */
export const ACTION_TO_COME =
  /^(?:for|on|about|toward|towards|demand\w*|discuss\w*|want\w*|seek\w*|sought|urg\w+|consider\w*|propos\w*|await\w*|expect\w*|prepar\w*|plan\w*|hop\w+|ahead)$/;
