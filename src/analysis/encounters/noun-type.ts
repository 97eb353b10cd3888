import type { EncounterType } from '../../shared/analysis.ts';
import { CALL_MODIFIERS, ENCOUNTER_NOUNS } from '../lexicon/encounter-words.ts';
import type { Token } from '../text/tokens.ts';

/** Nouns that a noun of meeting only qualifies: "meeting room". */
const QUALIFIED = /^(?:room|rooms|venue|place|point|date|table|record|site|center|centre|calls)$/;

/** The type of encounter that the noun at token `at` names, or undefined where it is a verb or means something else. */
export function nounTypeAt(tokens: readonly Token[], at: number): EncounterType | undefined {
  const word = tokens[at]?.lower ?? '';
  if (!Object.hasOwn(ENCOUNTER_NOUNS, word)) return undefined;
  const type = ENCOUNTER_NOUNS[word];
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (QUALIFIED.test(after)) return undefined;
  // "is meeting with", "to visit": verbs.
  const verbal = /^(?:is|are|was|were|be|to|will|would|'s|'re)$/.test(before);
  if (verbal && /^(?:meeting|visit|call)$/.test(word)) return undefined;
  const byPhone = CALL_MODIFIERS.has(before);
  if (type === 'call') {
    const told = /^conversations?$/.test(word) && /^(?:the|their|that|this)$/.test(before);
    return byPhone || told || leadsToParty(tokens, at + 1) ? type : undefined;
  }
  return type === 'talks' && byPhone ? 'call' : type;
}

/** A day or a place may stand between a call and whom it was with. */
function leadsToParty(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (token === undefined || !token.word || /^(?:for|to|by|that)$/.test(token.lower)) return false;
    if (/^(?:with|between|from)$/.test(token.lower)) return true;
  }
  return false;
}
