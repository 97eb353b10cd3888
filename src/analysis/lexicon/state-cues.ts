import type { State } from '../../shared/analysis.ts';

/**
 * What tells the state of an encounter, as patterns over one sentence in lower case, in which the encounter's
 * own words stand as M.
 * Read in order, the first that matches decides: refusals and changes before plans, plans before the past, so that
 * "will meet" is never read as held. Source: the state definitions in the project's terms; general knowledge of
 * English. As of November 2026.
 */

export interface StateCue {
  /** Null: the words are somebody else's wish and leave the state as it is ("urged him to cancel"). */
  state: State | null;
  pattern: RegExp;
}

const GAP = '[^.;M]{0,60}';
const NEAR = '[^.;,M]{0,30}';
const cue = (state: State | null, source: string): StateCue => ({ state, pattern: new RegExp(source, 'u') });

/** Patterns around a noun of meeting. */
export const NOUN_CUES: readonly StateCue[] = [
  cue('no plans', `\\bno (?:\\w+ )?plans?\\b${GAP}M`),
  cue('no plans', `\\b(?:not aware of|unaware of|no knowledge of|nothing on the calendar for)\\b${GAP}M`),
  cue(
    'no plans',
    `\\bM${NEAR}\\b(?:not|isn't|wasn't|isn’t) (?:currently |yet )?(?:on the (?:schedule|agenda|calendar|cards)|being planned)`,
  ),
  cue('no plans', `\\bno (?:\\w+ ){0,2}(?:date|venue|time)\\b${GAP}\\bM(?= (?:had|has|have|was|is|were))`),
  cue('no plans', `\\bno M${NEAR}\\b(?:planned|scheduled|on the (?:schedule|agenda))`),
  // What was never fixed cannot be put off: a denial that there is anything planned.
  cue(
    'no plans',
    `\\b(?:nothing to (?:postpone|delay|cancel)|(?:denied|denies|denying) that (?:\\w+ ){1,4}(?:postponed|delayed|cancelled|canceled))\\b${GAP}M|M${GAP}\\b(?:cannot|can't|can’t|could not|nothing to) (?:be )?(?:put off|postponed?|delayed?|cancel(?:l?ed)?)\\b`,
  ),
  cue(
    'uncertain',
    `\\b(?:could|may|might) (?:still|yet)\\b${GAP}M|M${NEAR}\\b(?:could|may|might) (?:still|yet|be back on|be salvaged|be revived)`,
  ),
  cue(
    'uncertain',
    `M${NEAR}\\b(?:remain|remains|remained|is|are|was|were|looks?|seems?) (?:\\w+ )?(?:fluid|uncertain|unclear|in doubt|in question|in limbo|open|up in the air)`,
  ),
  cue(
    'uncertain',
    `\\b(?:potential|possibility|chance|prospects?) (?:for|of|that)\\b${GAP}M|\\bthreaten(?:ed|s|ing)? to (?:cancel|call off|pull out|skip|boycott)\\b${GAP}M|\\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?) (?:cancel|call|postpon|skip)\\w*\\b${GAP}M`,
  ),
  cue(
    null,
    `\\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|ask(?:s|ed|ing)?|should|petition\\w*|no intention of)\\b${GAP}(?:cancel\\w*|call off|postpon\\w*|skip|boycott|abandon)\\b${GAP}M`,
  ),
  cue(
    'cancelled',
    `\\b(?:cancel(?:l?ed|s|l?ing)?|cancell?ation of|call(?:ed|s|ing)? off|scrap(?:ped|s|ping)?|abandon(?:ed|s|ing)?|axed|pull(?:ed|s|ing)? out of|withdrew from|called off)\\b${GAP}M`,
  ),
  cue(
    'cancelled',
    `M${GAP}\\b(?:was|were|been|is|are|being) (?:\\w+ )?(?:cancel\\w*|called off|scrapped|abandoned|axed)\\b`,
  ),
  cue(
    'broken off',
    `\\b(?:suspend(?:ed|s|ing)?|suspension of|break(?:ing)? off|broke off|broken off|walk(?:ed|s|ing)? (?:away from|out of)|halt(?:ed|s|ing)?|end(?:ed|ing)? all|freez(?:e|ing)|froze)\\b${GAP}M`,
  ),
  cue(
    'broken off',
    `M${NEAR}\\b(?:collaps\\w+|broke (?:down|off|up)|break (?:down|off|up)|broken (?:down|off)|(?:were|was|been|are|is) (?:suspended|halted|frozen|dead)|stalled|fell apart)\\b`,
  ),
  cue(
    'delayed',
    `\\b(?:postpon\\w+|delay(?:ed|s|ing)?|put(?:ting)? off|push(?:ed|es|ing)? back|defer\\w*|shelv\\w+|reschedul\\w+|put(?:ting)? on hold)\\b${GAP}M`,
  ),
  cue(
    'delayed',
    `M${GAP}\\b(?:postponed|delayed|put off|pushed back|put on hold|on hold|shelved|deferred|rescheduled)\\b`,
  ),
  cue(
    'delayed',
    `M${GAP}\\b(?:encounter|fac|hit|suffer|run into|ran into)\\w*\\b${NEAR}\\b(?:delays?|snags?|setbacks?|obstacles?|hurdles?)`,
  ),
  cue(
    'ruled out',
    `\\b(?:rul(?:e|es|ed|ing) out|reject(?:ed|s|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|turn(?:ed|s|ing)? down|rebuff(?:ed|s)?|spurn(?:ed|s)?|no (?:need|reason|intention|point|interest)|not interested)\\b${GAP}M`,
  ),
  cue(
    'ruled out',
    `\\bM${NEAR}\\b(?:wasn't|isn't|wasn’t|isn’t|not|was not|is not|no longer) (?:\\w+ )?(?:necessary|needed|possible|worth|warranted)|\\b(?:will|would|won't|won’t) not (?:attend|hold|have|join)\\b${GAP}M`,
  ),
  cue(
    'planned',
    `\\b(?:resum(?:e|ption of)|clear(?:s|ed)? the way for|agree(?:d|s)? (?:to|on)|accept(?:ed|s)? (?:an? )?invitation|plan(?:s|ned|ning)? (?:to|for|on)|intend(?:s|ed)? to|prepar\\w+ (?:for|to)|will (?:hold|host|attend|have|join)|would (?:attend|hold|host|join)|look(?:s|ing)? forward to)\\b${GAP}M`,
  ),
  cue(
    'scheduled',
    `\\b(?:scheduled|set|due|slated)\\b(?: to| for)${GAP}M|M${NEAR}\\b(?:scheduled|set|due|slated|to be held|to take place|will (?:be held|take place|begin|start|cover))\\b|M${NEAR}\\b(?:is|are) expected\\b`,
  ),
  cue(
    'proposed',
    `\\b(?:propos(?:e|es|ed|ing|al for)|offer(?:ed|s|ing)?|invit(?:e|es|ed|ing|ation)|call(?:ed|s|ing)? for|urg(?:e|ed|es|ing)|seek(?:s|ing)?|sought|ask(?:ed|s|ing)? for|suggest(?:ed|s|ing)?|request(?:ed|s|ing)?|willing|ready|readiness|want(?:s|ed)?|conditions for)\\b${GAP}M`,
  ),
  cue(
    'under way',
    `M${NEAR}\\b(?:(?:is|are) (?:currently )?(?:under way|underway|ongoing|taking place|continuing)|continue[sd]?|entered (?:a|their|its)|resumed|ongoing in|began|opened|started|kicked off)\\b|\\b(?:ongoing|continuing|(?:are|is|'re|’re) (?:having|holding|in the middle of))\\b${NEAR}M`,
  ),
  cue(
    'held',
    `\\b(?:after|following|during|since|recall(?:s|ed|ing)?|at the end of|emerged? from|emerg(?:ing|ed) from)\\b${NEAR}M`,
  ),
  cue(
    'held',
    `\\b(?:held|holds|hosted|attends?|attended|had|hosts?|wrapped up|concluded|ended|left|opened)\\b (?:\\w+ ){0,4}M|\\b(?:at|in) M|M${NEAR}\\b(?:took place|concluded|ended|was held|were held|lasted|produced|was (?:\\w+ )?(?:productive|constructive|fruitful))`,
  ),
  cue(
    'held',
    `\\b(?:recent|last|previous|earlier|annual|this week's|historic)\\b${NEAR}M|M${NEAR}\\b(?:last (?:week|month|year|night|\\w+day)|(?:days|weeks|months|years) ago|yesterday|earlier this (?:week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:evening|morning|night))`,
  ),
];

/** Patterns before (and with M also behind) a verb of meeting; M is the verb with its object. */
export const VERB_CUES: readonly StateCue[] = [
  cue('no plans', '\\bno (?:\\w+ )?plans?\\b[^.;M]{0,120}\\bfor\\b[^.;M]{0,60}\\bto M'),
  cue(
    'ruled out',
    `\\b(?:will not|won't|won’t|would not|wouldn't|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|no intention of|not going to|ruled? out|no need to)\\b${NEAR}M`,
  ),
  cue(
    'no plans',
    `\\bno (?:\\w+ )?plans?\\b${NEAR}M|\\b(?:not|no one) (?:planning|scheduled|expected) to\\b${NEAR}M`,
  ),
  cue(
    'cancelled',
    `\\b(?:was|were|had been) (?:scheduled|due|set|supposed|going) to\\b${NEAR}M${GAP}\\b(?:but|until|before)\\b`,
  ),
  cue(
    'scheduled',
    `\\b(?:scheduled|set|due|slated) to\\b${NEAR}M|\\b(?:is|are|was|were) to M|\\bwill\\b${NEAR}M${GAP}\\b(?:on|in|at|next|tomorrow|later this|this) (?:the )?\\w+`,
  ),
  cue('scheduled', `\\bexpected to\\b${NEAR}M${GAP}\\b(?:on|in|at|next|tomorrow|later this|this)\\b`),
  cue(
    'proposed',
    `\\b(?:offer(?:ed|s)? to|willing to|ready to|want(?:s|ed)? to|hop(?:es|ed|ing) to|seek(?:s|ing)? to|sought to|invit\\w+|ask(?:ed|s)? to|open to|like to|prepared to|eager to|propos\\w+ to)\\b${NEAR}M`,
  ),
  cue(
    'planned',
    `\\b(?:will|would|plans? to|planned to|planning to|intends? to|expected to|agreed to|going to|'ll|’ll|about to|prepar\\w+ to)\\b${NEAR}M`,
  ),
  cue(
    'uncertain',
    `\\b(?:could|may|might|potential for|possibility|possibly|whether|likely to|chance)\\b${NEAR}M`,
  ),
  cue('ruled out', `\\b(?:did not|didn't|didn’t|never|has not|have not|had not|hasn't)\\b${NEAR}M`),
];

/** Adjectives before the noun: they speak only where nothing stronger does. */
export const ADJECTIVE_STATES: Readonly<Record<string, State>> = {
  potential: 'uncertain',
  possible: 'uncertain',
  hypothetical: 'uncertain',
  proposed: 'proposed',
  planned: 'planned',
  upcoming: 'scheduled',
  scheduled: 'scheduled',
  forthcoming: 'scheduled',
  future: 'planned',
  postponed: 'delayed',
  delayed: 'delayed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  aborted: 'broken off',
  stalled: 'broken off',
  ongoing: 'under way',
  suspended: 'broken off',
  frozen: 'broken off',
  failed: 'broken off',
  scrapped: 'cancelled',
  abandoned: 'cancelled',
  rescheduled: 'scheduled',
  expected: 'planned',
  anticipated: 'planned',
  'long-planned': 'planned',
  'long-awaited': 'planned',
  next: 'scheduled',
  due: 'scheduled',
  revealed: 'held',
  disclosed: 'held',
  current: 'under way',
  pending: 'under way',
  latest: 'held',
  continuing: 'under way',
  recent: 'held',
  last: 'held',
  previous: 'held',
  earlier: 'held',
};
