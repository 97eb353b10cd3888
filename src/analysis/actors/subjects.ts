import { AUXILIARIES, MID_ADVERBS, MODALS, NEGATIONS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Reference, Source, Subjects } from './reference.ts';
import { ReferenceLookup } from './reference-lookup.ts';
import { phraseEndingAt, unresolvedPronoun } from './subject-phrase.ts';
import { isHonorific, titleEndingAt } from './titles.ts';

/** Finds who a verb belongs to by word order alone; see {@link Subjects}. */
export function findSubjects(tokens: readonly Token[], references: readonly Reference[]): Subjects {
  const lookup = new ReferenceLookup(references);
  return {
    before: (verb, floor) => subjectBefore(tokens, verb, floor, lookup),
    after: (at, limit) => subjectAfter(tokens, at, limit, lookup),
    startingAt: (at) => lookup.startingAt(at),
  };
}

/** Longest apposition or relative clause between a subject and its verb. */
const APPOSITION = 25;
/** Longest note in brackets behind a name: party, state, age. */
const PARENTHESIS = 10;
/** Longest noun phrase that is searched for its head. */
const PHRASE = 14;

/** The subject right before token `verb`, over auxiliaries, adverbs, time words, appositions and relative clauses. */
function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  references: ReferenceLookup,
): Source | undefined {
  let end = skipMiddle(tokens, verb, floor);
  // "Sen. Claire McCaskill (D-Mo.) said"
  if (tokens[end - 1]?.text === ')') {
    for (let open = end - 2; open > Math.max(floor, end - PARENTHESIS); open--)
      if (tokens[open]?.text === '(') end = open;
  }
  // "WHO" is an organisation.
  const relative =
    /^(?:who|which|that)$/.test(tokens[end - 1]?.lower ?? '') && tokens[end - 1]?.text !== 'WHO';
  if (relative) {
    end -= 1;
    if (tokens[end - 1]?.lower === ',') end -= 1;
  } else if (/^[,–—-]$/.test(tokens[end - 1]?.text ?? '')) {
    const opening = matchingComma(tokens, end - 1, floor, references);
    if (opening === undefined) return undefined;
    end = opening;
  }
  return phraseEndingAt(tokens, end, floor, references);
}

function skipMiddle(tokens: readonly Token[], verb: number, floor: number): number {
  let end = verb;
  while (end > floor) {
    const token = tokens[end - 1];
    if (token === undefined) break;
    const word = token.lower;
    // Before a verb "'s" is nearly always a possessive ("Cuba's state security").
    const middle =
      (AUXILIARIES.has(word) && word !== "'s") ||
      MODALS.has(word) ||
      MID_ADVERBS.has(word) ||
      NEGATIONS.has(word) ||
      /ly$/.test(word) ||
      FLOATING.has(word) ||
      TIME.has(word);
    if (!middle || isNameLike(token)) break;
    end -= 1;
  }
  return end;
}

/** Words that part a subject from its verb: "A and B both said", "have each said", "Otieno however said". */
const FLOATING = new Set(['both', 'each', 'all', 'however']);

/** "Sally" ends in -ly too. */
const isNameLike = (token: Token): boolean => token.capital && !TIME.has(token.lower);

const TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday on late early today yesterday earlier morning evening afternoon night week last this'.split(
    ' ',
  ),
);

/**
 * Where the subject ends whose apposition closes with the comma `at`: right behind a reference that a comma and the
 * first word of an apposition follow, or at the comma itself where the name is the apposition ("Peru's minister, Juan
 * Quispe, said").
 */
function matchingComma(
  tokens: readonly Token[],
  at: number,
  floor: number,
  references: ReferenceLookup,
): number | undefined {
  const apposed = references.endingAt(at);
  if (apposed !== undefined && opensWithComma(tokens, apposed.first)) return at;
  for (let i = at - 1; i > Math.max(floor, at - APPOSITION); i--) {
    if (!/^[,–—-]$/.test(tokens[i]?.text ?? '')) continue;
    // "Camp David, Maryland," and "after the call, Otieno," hold commas of their own.
    if (references.endingAt(i) !== undefined && tokens[i + 1]?.capital !== true) return i;
  }
  for (let i = at - 1; i > Math.max(floor, at - APPOSITION); i--) {
    if (tokens[i]?.text === ',' && references.endingAt(i) !== undefined) return i;
  }
  return undefined;
}

/** A comma before a name, forms of address and offices between them passed over: ", His Excellency Sheikh …", ", Rear Admiral …". */
function opensWithComma(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (
    isHonorific(tokens[at]) ||
    /^(?:his|her|excellency|majesty|highness|royal)$/.test(tokens[at]?.lower ?? '')
  )
    at--;
  const title = titleEndingAt(tokens, first, Math.max(0, first - PARENTHESIS));
  return tokens[at]?.text === ',' || (title !== undefined && tokens[title - 1]?.text === ',');
}

/**
 * The source right behind an inverted cue. In "said Peru's finance minister, Juan Quispe" and "said House Committee
 * Chairman Ed Royce" the first name only places the second.
 */
function subjectAfter(
  tokens: readonly Token[],
  after: number,
  limit: number,
  references: ReferenceLookup,
): Source | undefined {
  const pronoun = unresolvedPronoun(tokens, after + 1);
  if (pronoun !== undefined && references.startingAt(after) === undefined) return pronoun;
  let placing: Reference | undefined;
  for (let at = after; at < Math.min(after + PHRASE, limit); at++) {
    const token = tokens[at];
    if (token === undefined || /^[.;:"“”!?]$/.test(token.text)) break;
    const reference = references.startingAt(at);
    if (reference !== undefined) {
      const next = tokens[reference.last];
      if (next?.lower !== "'s" && !leadsToName(tokens, reference.last, limit, references))
        return toSource(reference);
      placing ??= reference;
      at = reference.last - 1;
    } else if (token.lower === "'s") continue;
    // "said Otieno's offer would fail": that is what was said, and not by Otieno.
    else if (placing !== undefined && owns(tokens, placing) && looksFinite(token)) return undefined;
    else if (
      token.text === ','
        ? titleEndingAt(tokens, at, after) === undefined
        : looksFinite(token) || PREPOSITIONS.has(token.lower)
    )
      break;
  }
  return placing === undefined ? undefined : toSource(placing);
}

const owns = (tokens: readonly Token[], { last }: Reference): boolean =>
  /^['’]s?$/.test(tokens[last]?.lower ?? '');

/** Whether only words of an office stand between token `at` and the next reference. */
function leadsToName(
  tokens: readonly Token[],
  at: number,
  limit: number,
  references: ReferenceLookup,
): boolean {
  for (let i = at; i < Math.min(at + 6, limit); i++) {
    if (references.startingAt(i) !== undefined) return i > at || tokens[i]?.capital === true;
    const token = tokens[i];
    if (token === undefined || !token.word || looksFinite(token) || PREPOSITIONS.has(token.lower))
      return false;
    if (/^(?:and|who|that|which|as|on)$/.test(token.lower)) return false;
  }
  return false;
}

const toSource = (reference: Reference): Source => ({
  actors: [...reference.actors],
  span: reference.span,
  first: reference.first,
  last: reference.last,
});
