/**
 * How far an act is meant: it is done, agreed, to come, open, asked for, offered, threatened, not done or refused. After
 * the epistemic and deontic modality of English grammar; from general knowledge. As of November 2026.
 */
export type Mode =
  | 'done'
  | 'agreed'
  | 'future'
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
    /^(?:agree\w*|accept\w*|decid\w+|decision|vote[ds]?|pledg\w+|promis\w+|vow\w*|commit\w*|undertook|resolved|chose|opted|deal|order(?:ed|s)?)$/,
    'agreed',
  ],
  [/^(?:offer\w*|propos\w+|willing|willingness|ready|readiness|prepared|open|openness|invit\w+)$/, 'offered'],
  [
    /^(?:plan\w*|due|set|expected|about|going|schedul\w+|intend\w*|intention\w*|prepar\w+|slated|poised|is|are|was|were)$/,
    'future',
  ],
  [
    /^(?:began|begun|start(?:ed|s)?|continu\w+|moved|moves|managed|used|rushed|helped|went|proceeded)$/,
    'done',
  ],
];

/** Verbs that bring it about that somebody does something: "led Kenya to sign". */
export const CAUSES =
  /^(?:led|leads|leading|forced|prompted|caused|drove|driven|pushed|allowed|enabled|persuaded|got)$/;

/** Nouns before "of" that keep an -ing form open: "the risk of breaking". */
export const OPEN_NOUNS =
  /^(?:consequences?|risks?|dangers?|possibility|prospects?|idea|ideas|cost|costs|threats?|hopes?|chances?|talk|likelihood|speculation|aim|goal|point)$/;

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
