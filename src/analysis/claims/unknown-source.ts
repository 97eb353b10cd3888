import type { Source } from '../actors/reference.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MID_ADVERBS,
  PREPOSITIONS,
} from '../lexicon/function-words.ts';
import { SPEECH_NOUNS } from '../lexicon/reporting-verbs-nouns.ts';
import type { Relation } from '../models/attribution/relation.ts';
import type { TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { textAt } from './token-text.ts';

/** Words that stand for somebody else, and the first person, who is the writer. */
const PRONOUN =
  /^(?:i|we|you|it|one|all|some|many|both|few|others?|who|which|that|this|these|those|whom|someone|somebody|everyone|what|there|'s|'ve|'d)$/;

/** Inside a source these show a relative clause or the writer. */
const OTHERS = /^(?:i|we|my|our|who|which|whom)$/i;

/**
 * The words of a relation's source where the text makes no actor of them: "aid groups", "state television". On PolNeAR
 * dev five in six claims with such a source are right. Undefined where they are in pieces, only a pronoun, or
 * themselves something that was said, and where the cue has a noun of its own, which speaks instead.
 */
export function unknownSource(doc: TextDocument, relation: Relation): Source | undefined {
  const { tokens } = doc;
  const { source } = relation;
  const [at, end] = [source[0] ?? -1, source.at(-1) ?? -1];
  const [first, last] = [tokens[at], tokens[end]];
  if (first === undefined || last === undefined || end - at >= source.length) return undefined;
  if (!opensPhrase(tokens, at, relation.cue) || !closesPhrase(last)) return undefined;
  // One bare noun is a thing ("Winter asks for …") unless it stands for several.
  if (at === end && !last.lower.endsWith('s')) return undefined;
  if (source.some((token) => OTHERS.test(textAt(tokens, token)) || SPEECH_NOUNS.has(textAt(tokens, token))))
    return undefined;
  return ownsCue(tokens, relation)
    ? { actors: [], span: [first.start, last.end], first: at, last: end + 1 }
    : undefined;
}

/** Not amid a phrase ("state emergency | service"), nor behind a preposition ("in | Lima"), nor one of none ("no group"). */
function opensPhrase(tokens: readonly Token[], at: number, cue: readonly number[]): boolean {
  const before = tokens[at - 1];
  const word = tokens[at]?.lower ?? '';
  return (
    (before?.word !== true ||
      CONJUNCTIONS.has(before.lower) ||
      cue.includes(at - 1) ||
      /ly$/.test(before.lower)) &&
    !PREPOSITIONS.has(word) &&
    !/^(?:no|neither|none|nobody)$/.test(word)
  );
}

const closesPhrase = ({ lower, word }: Token): boolean =>
  word && !PRONOUN.test(lower) && !DETERMINERS.has(lower) && !/['’]s$/.test(lower);

/** Before its verb a cue holds auxiliaries and adverbs alone; a noun there is what speaks ("imagery suggests"). */
const ownsCue = (tokens: readonly Token[], { cue, anchor }: Relation): boolean =>
  cue
    .filter((at) => at < anchor)
    .map((at) => textAt(tokens, at))
    .every((word) => AUXILIARIES.has(word) || MID_ADVERBS.has(word) || /ly$/.test(word));
