import type { ClaimKind, Force } from '../../shared/analysis.ts';
import { DEEDS, FEELINGS, JUDGING } from '../lexicon/claim-kind-words.ts';

// Content first, cue second: what is said of the world weighs more than the verb that reports it. An intention or a
// programme of one's own is a statement, a forecast of what others or the world will do a prediction, and an
// evaluation needs a judging word (AGREEMENT of the gold set).

const OWN = '(?:he|she|it|they|we|i)';
const NOT = "(?:\\s+(?:not|never|no longer)\\b|n['’]t\\b)";

const REFUSAL = new RegExp(
  `^${OWN}\\s+(?:will|would|wo|shall|could|can)${NOT}` +
    `|^[^,;]{1,60}?\\b(?:will|would|wo)${NOT}\\s+(?:${DEEDS})\\b` +
    '|\\b(?:is|are|was|were|would be) (?:inconceivable|unacceptable|out of the question|off the table)\\b',
  'i',
);
const DENIAL =
  /^there (?:is|are|was|were|has been|have been|had been) (?:no|nothing|never)\b|^(?:no|none|neither|nobody) \p{L}+|\b(?:nothing to|(?:cannot|can['’]t|could not) be (?:put off|postponed|delayed|cancell?ed)|never (?:happened|took place|agreed|said)|not true|false|untrue|baseless|groundless|unfounded)\b/iu;
/** What is behind is looked at before what stands in front: the look back is long, and the words are rare. */
const DEMAND =
  /\b(?=must|should|has to|have to|needs? to|ought to)(?<!\b(?:how|whether|what|when|where|who|if|no)\b[^,]{0,40})(?:must|should|has to|have to|needs? to|ought to)\b/i;
/** "wants guarantees", "want them to leave"; what one wants to do oneself is an intention. */
const WANTED = /^[^,;]{1,40}?(?<!\bnot |n['’]t )\bwants? (?!to\b)/i;
/** "only possible if the others …": a condition is a demand in another dress. */
const CONDITION = /\bonly\b[^.;]{0,60}?\bif\b|\bon condition that\b/i;
/** "their call for a truce": what is repeated or conveyed is a demand itself. */
const CALL = /^(?:\p{L}+ ){0,3}(?:calls?|demands?|appeals?|requests?|pleas?) (?:for|to|that|on)\b/iu;

const LEAD = /^(?:if|unless|when|once|without|should|by|in|after|within)\b/i;
/** The first verb form by which a content shows its time; what follows in subordinate clauses is another matter. */
const FIRST_VERB =
  /\b(?:is going to|are going to|was going to|were going to|is|are|was|were|has|have|had|did|does|do|will|would|could|can|may|might|must|should|told|said|says)\b|['’](?:ll|s going to)\b/i;
const MODAL = /^(?:will|would|could|may|might|(?:is|are|was|were) going to|['’]ll|['’]s going to)$/i;
/** "could have been used": a guess about the past. */
const PAST = /^\s+(?:not )?have\b/i;
const HOPES = new RegExp(
  `^${OWN} (?:still )?(?:hope|hoped|expect|expected|fear|feared|anticipate|anticipated)s?\\b`,
  'i',
);
const OWN_DEED = new RegExp(`^\\s+(?:not |also |soon |now |still |\\p{L}+ly )?(?:${DEEDS})\\b`, 'iu');
/** "He commended the plan, which would …": told of the past. */
const OWN_PAST = new RegExp(`^${OWN} \\p{Ll}+ed\\b`, 'iu');
/** What lies in nobody's hands, though its subject is a pronoun: "it will be hard". */
const FATE =
  /^\s+(?:\p{L}+ly |soon |only |also |not )?(?:be|have|become|cause|cost|happen|lead|mean|result)\b/iu;

/** "the May 22 raid", "in May": the month is no verb. */
const MONTH = /\bMay(?= \d)|(?<=\b(?:in|of|since|until|by|last|this|late|early|mid) )May\b/g;

const EVALUATION = new RegExp(`\\b(?:${JUDGING})\\b`, 'i');
const FEELING = new RegExp(`\\b(?:${FEELINGS})\\b`, 'i');
/** Cues that hand on a feeling or wish: what they govern is judged by its noun alone. */
const HANDS_ON = /^(?:express|convey|voice)/i;

/**
 * The kind of a claim from its content and from its cue's own kind and force (GUIDELINES of the gold set, rule 19). Takes
 * any text; what fits nothing is a statement.
 */
export function kindOf(content: string, cue: string, cueKind: ClaimKind, force: Force): ClaimKind {
  if (cueKind === 'refusal' || cueKind === 'denial' || cueKind === 'demand' || cueKind === 'proposal')
    return cueKind;
  if (REFUSAL.test(content)) return 'refusal';
  if (CALL.test(content)) return 'demand';
  if (HANDS_ON.test(cue)) return FEELING.test(cue) || FEELING.test(content) ? 'evaluation' : cueKind;
  if (cueKind === 'evaluation' || cueKind === 'prediction') return cueKind;
  if (force === 'confirms' || /^cit/i.test(cue)) return 'statement';
  return kindOfContent(content, force);
}

function kindOfContent(content: string, force: Force): ClaimKind {
  if (DENIAL.test(content)) return 'denial';
  if (CONDITION.test(content) || DEMAND.test(content) || WANTED.test(content)) return 'demand';
  if (force === 'announces') return 'statement';
  if (HOPES.test(content)) return 'prediction';
  const forecast = isForecast(content);
  if (forecast && /\bgoing to\b/.test(content)) return 'prediction';
  if (EVALUATION.test(content) || FEELING.test(content)) return 'evaluation';
  return forecast ? 'prediction' : 'statement';
}

function isForecast(words: string): boolean {
  const content = words.replace(MONTH, 'June');
  const found = FIRST_VERB.exec(content);
  const match = found !== null && !MODAL.test(found[0]) && LEAD.test(content) ? laterModal(content) : found;
  if (match === null || !MODAL.test(match[0])) return false;
  if (OWN_PAST.test(content) || /\b(?:who|which) $/.test(content.slice(0, match.index))) return false;
  const rest = content.slice(match.index + match[0].length);
  if (PAST.test(rest)) return false;
  const intends = /^(?:will|would|['’]ll|(?:is|are|was|were) going to)$/i.test(match[0]);
  if (intends && OWN_DEED.test(rest)) return false;
  return !(intends && /^(?:he|she|they|we|i|it)\b/i.test(content) && !FATE.test(rest));
}

/** "If the talks fail, the truce will collapse": a condition or a time in front has verbs of its own. */
const laterModal = (content: string): RegExpExecArray | null =>
  /(?<=,["”]? [^,]{0,60})\b(?:will|would|could|may|might)\b/i.exec(content);
