import type { Source, Subjects } from '../actors/reference.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { SPEECH_NOUNS } from '../lexicon/reporting-verbs-nouns.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { makeClause } from './make-clause.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** How far "by the envoy" or "from officials" may lead from its noun to "that", in tokens. */
const REACH = 9;

/**
 * A noun of speech at token `at` that reports a clause: "her claim that …", "Peru’s warning that …", "accusations from
 * officials that …". Undefined where no "that" follows, where nobody is named whose words they are, and where the noun
 * is what a verb denies, rejects or hears of.
 */
export function nounClause(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
  subjects: Subjects,
): ReportingClause | undefined {
  const { tokens } = doc;
  const noun = SPEECH_NOUNS.get(tokens[at]?.lower ?? '');
  if (noun === undefined || tokens[at]?.capital === true) return undefined;
  const that = thatBehind(tokens, at + 1, Math.min(sentence.last, at + REACH));
  if (that === undefined) return undefined;
  const source = possessor(tokens, at, sentence.first, subjects) ?? issuer(tokens, at + 1, that, subjects);
  if (source === undefined) return undefined;
  return makeClause(doc, sentence, [at, at + 1], source, 'before', { ...noun, takes: 'c', senses: [] });
}

/** "that" right behind the noun, or behind whose it is and to whom it goes. */
function thatBehind(tokens: readonly Token[], from: number, limit: number): number | undefined {
  if (tokens[from]?.lower === 'that') return from;
  if (!/^(?:by|from|of|to)$/.test(tokens[from]?.lower ?? '')) return undefined;
  for (let at = from; at < limit; at++) {
    if (tokens[at]?.lower === 'that') return at;
    if (tokens[at]?.word !== true && tokens[at]?.text !== '.') return undefined;
  }
  return undefined;
}

/** "his", "Peru’s", adjectives between it and the noun passed over. */
function possessor(
  tokens: readonly Token[],
  at: number,
  floor: number,
  subjects: Subjects,
): Source | undefined {
  for (let first = at - 1; first >= Math.max(floor, at - 6); first--) {
    const token = tokens[first];
    const reference = subjects.startingAt(first);
    if (reference !== undefined) {
      const owns = tokens[reference.last]?.lower === "'s" || tokens[reference.last - 1]?.lower.endsWith("'s");
      const pronoun = /^(?:his|her|their|its)$/.test(token?.lower ?? '');
      return owns || pronoun ? { ...reference, actors: [...reference.actors] } : undefined;
    }
    if (token === undefined || (!token.word && token.lower !== "'s")) return undefined;
    if (PREPOSITIONS.has(token.lower) || /^(?:the|a|an|and|or)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** "from American officials", "by the envoy". */
const issuer = (
  tokens: readonly Token[],
  from: number,
  that: number,
  subjects: Subjects,
): Source | undefined =>
  /^(?:from|by)$/.test(tokens[from]?.lower ?? '') ? subjects.after(from + 1, that) : undefined;
