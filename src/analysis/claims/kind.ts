import type { ClaimKind } from '../../shared/analysis.ts';

// Content first, cue second: what is said of the world weighs more than the verb that reports it.
const REFUSAL =
  /^(?:(?:he|she|it|they|we|i)\s+(?:will|would|wo|shall|could|can)(?:\s+not\b|n['’]t\b)|.*\b(?:is|are|was|were|would be) (?:inconceivable|unacceptable|out of the question)\b)/i;
const DENIAL =
  /^(?:there (?:is|are|was|were|has been|have been|had been) (?:no|nothing|never)\b|no \p{L}+|.*\b(?:nothing to|(?:cannot|can't|can’t|could not) be (?:put off|postponed|delayed|cancell?ed)|never (?:happened|took place|agreed|said)|not true|false|untrue|baseless|groundless)\b)/iu;
const DEMAND =
  /(?<!\b(?:how|whether|what|when|where|who|if|no)\b[^,]{0,40})\b(?:must|should|has to|have to|needs? to|ought to)\b/i;
const PREDICTION = /\b(?:will|would|could|might|may|is going to|are going to|going to be)\b/i;
const OWN_INTENTION = /^(?:he|she|it|they|we|i)\b|\b(?:willing|ready|prepared) to\b/i;
const EVALUATION =
  /\b(?:concern(?:ed|s)?|wary|good|great|bad|better|best|worse|worst|wrong|right|unjustified|unfair|necessary|productive|fruitful|constructive|happy|disappoint\w+|regret\w*|failure\w*|success\w*|progress|pleased|important|significant|serious\w*|historic|dangerous|hostile|illegal|shameful|hypocri\w+|harass\w+|bully\w*|weak\w*|strong\w*|credit|legacy|momentum|diminish\w*|eroded|undermin\w+)\b/i;

/** The kind of a claim from its content and its cue's own kind (GUIDELINES of the gold set, rule 19). */
export function kindOf(content: string, cue: string, cueKind: ClaimKind): ClaimKind {
  if (cueKind === 'refusal' || cueKind === 'denial' || cueKind === 'demand' || cueKind === 'proposal')
    return cueKind;
  if (REFUSAL.test(content)) return 'refusal';
  if (cueKind === 'evaluation' || cueKind === 'prediction') return cueKind;
  if (/^confirm/i.test(cue)) return 'statement';
  if (DENIAL.test(content)) return 'denial';
  if (DEMAND.test(content)) return 'demand';
  if (EVALUATION.test(content) && !/^(?:express|convey|voice)/i.test(cue)) return 'evaluation';
  if (PREDICTION.test(content) && !OWN_INTENTION.test(content)) return 'prediction';
  return 'statement';
}
