import {
  CALL_MODIFIERS,
  ENCOUNTER_NOUNS,
  MEETING_VERBS,
} from '../../../src/analysis/lexicon/encounter-words.ts';

/** Types of PLOVER under which a meeting or its refusal is coded, and what the older gold records call one of them. */
export type MeetingCode = 'CONSULT' | 'AGREE' | 'REQUEST' | 'REJECT' | 'THREATEN' | 'SANCTION';

export const CODES: Readonly<Record<string, MeetingCode>> = {
  CONSULT: 'CONSULT',
  AGREE: 'AGREE',
  REQUEST: 'REQUEST',
  DEMAND: 'REQUEST',
  REJECT: 'REJECT',
  THREATEN: 'THREATEN',
  SANCTION: 'SANCTION',
};

/** Words that carry each code, other than CONSULT, of which every row is taken. */
export const CARRIERS: Readonly<Record<Exclude<MeetingCode, 'CONSULT'>, RegExp>> = {
  AGREE:
    /\b(?:will|would|agree[sd]?|accept(?:s|ed)?|offer(?:s|ed|ing)?|promise[sd]?|pledge[sd]?|plan(?:s|ned|ning)?|intend(?:s|ed)?|invit(?:e|es|ed|ing|ation)|ready|willing(?:ness)?|prepared|expected|scheduled|set (?:to|for)|due)\b/gi,
  REQUEST:
    /\b(?:must|should|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on|upon)|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|insist(?:s|ed)?|order(?:s|ed)?)\b/gi,
  REJECT:
    /\b(?:refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|cancel(?:s|ed|led|ling)?|call(?:s|ed|ing)? off|rul(?:e|es|ed|ing) out|spurn(?:s|ed)?|snub(?:s|bed)?|turn(?:s|ed) down|oppos(?:e|es|ed)|(?:will|would|does|did) not|won['’]t|boycott(?:s|ed)?)\b/gi,
  THREATEN: /\b(?:threat(?:en|ens|ened|ening)?|warn(?:s|ed|ing)?|ultimatum|boycott(?:s|ed)?)\b/gi,
  SANCTION:
    /\b(?:suspend(?:s|ed|ing)?|end(?:s|ed|ing)|halt(?:s|ed|ing)?|(?:break|broke|broken|breaking|cut|cutting) off|walk(?:s|ed|ing)? out|withdr[ae]w(?:s|ing|n)?|discontinu(?:e|es|ed|ing)|fr(?:eeze|oze|ozen|eezes)|stop(?:s|ped|ping)?|call(?:s|ed|ing)? off|cancel(?:s|ed|led|ling)?)\b/gi,
};

/** What is about meetings besides our own words for them. */
const MORE = [
  'negotiate',
  'negotiator',
  'negotiating',
  'mediate',
  'mediation',
  'mediator',
  'mediating',
  'invite',
  'invited',
  'invitation',
  'dialog',
];

/** Alone they mostly mean something else: a demand, a place, a chair. */
const AMBIGUOUS = new Set([
  'call',
  'calls',
  'forum',
  'audience',
  'sit',
  'sat',
  'speak',
  'spoke',
  'spoken',
  'speaking',
  'talk',
  'talked',
  'connect',
]);

const alternatives = [...Object.keys(ENCOUNTER_NOUNS), ...Object.keys(MEETING_VERBS), ...MORE]
  .filter((word) => !AMBIGUOUS.has(word))
  .concat([...CALL_MODIFIERS].map((modifier) => `${modifier} calls?`))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A word of meeting; not the "meet" of demands that are met. */
export const MEETING_WORD = new RegExp(
  `\\b(?:${alternatives})\\b(?!\\s+(?:[\\w’'-]+\\s+){0,2}(?:demand|need|condition|deadline|target|standard|requirement)s?\\b)`,
  'i',
);
