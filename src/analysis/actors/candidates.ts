import { CONJUNCTIONS, MID_ADVERBS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { looksFinite } from '../text/word-class.ts';
import type { Antecedent } from './antecedent.ts';
import type { PersonalPronoun } from './pronoun-words.ts';
import { isHonorific } from './titles.ts';

/** A pronoun reaches back over this many sentences, its own included. */
const SENTENCES = 6;

/** A person whom a pronoun may mean, with what speaks for it. */
export interface Candidate {
  /** Where the person is meant last before the pronoun, or first behind it. */
  antecedent: Antecedent;
  features: Readonly<Record<string, number>>;
}

/** Where a pronoun stands, and what the text has told so far. */
export interface Place {
  doc: TextDocument;
  /** Antecedents of each sentence, in order; see `bySentence`. */
  lists: readonly (readonly Antecedent[])[];
  /** How often each actor was meant before this sentence. */
  seen: ReadonlyMap<string, number>;
  sentence: Sentence;
  at: number;
  pronoun: PersonalPronoun;
}

/** The persons that the pronoun may mean, nearest first: single ones of its gender, or of a gender that nothing tells. */
export function candidatesFor(place: Place, allowed: (antecedent: Antecedent) => boolean): Candidate[] {
  const { lists, sentence, at, pronoun } = place;
  const fits = (known: Antecedent): boolean =>
    known.kind === 'person' &&
    known.ids.length === 1 &&
    (known.gender === undefined || known.gender === pronoun.gender) &&
    allowed(known);
  const found = new Map<string, { antecedent: Antecedent; back: number; times: number }>();
  for (let back = 0; back < SENTENCES; back++) {
    const list = lists[sentence.index - back] ?? [];
    for (let i = list.length - 1; i >= 0; i--) {
      const known = list[i];
      if (known === undefined || known.last > at || !fits(known)) continue;
      const id = known.ids[0] ?? '';
      const before = found.get(id);
      if (before === undefined) found.set(id, { antecedent: known, back, times: 1 });
      else before.times++;
    }
  }
  const ahead = aheadOf(place, fits);
  const only = found.size + (ahead === undefined || found.has(ahead.ids[0] ?? '') ? 0 : 1) === 1;
  const candidates = [...found.values()].map(({ antecedent, back, times }, rank) => ({
    antecedent,
    features: {
      ...featuresOf(place, antecedent, back, times),
      nearest: rank === 0 ? 1 : 0,
      only: only ? 1 : 0,
    },
  }));
  if (ahead === undefined || found.has(ahead.ids[0] ?? '')) return candidates;
  return [
    ...candidates,
    {
      antecedent: ahead,
      features: {
        [ahead.first < place.sentence.last ? 'ahead' : 'ahead, later']: 1,
        'known gender': ahead.gender === undefined ? 0 : 1,
        only: only ? 1 : 0,
      },
    },
  ];
}

/**
 * Each feature speaks for a person or against it. Sentences are counted back from the pronoun's own; "subject" means
 * that no preposition leads to the mention, "before verb" that a finite verb is its own.
 */
function featuresOf(
  { doc, seen, sentence, at, pronoun }: Place,
  known: Antecedent,
  back: number,
  times: number,
): Record<string, number> {
  const { tokens } = doc;
  const { form } = pronoun;
  const subject = isSubject(tokens, known);
  const beforeVerb = leadsToVerb(tokens, known.last);
  const from = doc.sentences[sentence.index - back];
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  return {
    'same sentence': flag(back === 0),
    'sentence before': flag(back === 1),
    'two before': flag(back === 2),
    farther: Math.max(0, back - 2),
    subject: flag(subject),
    'before verb': flag(beforeVerb),
    'subject, same sentence, pronoun is subject': flag(back === 0 && subject && form === 'subject'),
    'subject, same sentence, pronoun is possessive': flag(back === 0 && subject && form === 'possessive'),
    'subject, sentence before, pronoun is subject': flag(back === 1 && subject && form === 'subject'),
    'subject of its clause, pronoun is object': flag(
      back === 0 && subject && form === 'object' && !boundaryBetween(tokens, known.last, at),
    ),
    'in its clause, pronoun is reflexive': flag(
      back === 0 && form === 'reflexive' && !boundaryBetween(tokens, known.last, at),
    ),
    'in its clause': flag(back === 0 && !boundaryBetween(tokens, known.last, at)),
    'a pronoun': flag(known.pronoun === true),
    'a pronoun, same form': flag(
      known.pronoun === true && (tokens[known.first]?.lower ?? '') === (tokens[at]?.lower ?? ''),
    ),
    'known gender': flag(known.gender !== undefined),
    'times before': Math.log2(1 + (seen.get(known.ids[0] ?? '') ?? 0)),
    'times nearby': Math.log2(times),
    'first in its sentence': flag(from !== undefined && addressedFrom(tokens, known.first) <= from.first),
    'tokens between': Math.log2(1 + at - known.last),
    'same paragraph': flag(from?.paragraph === sentence.paragraph),
    possessor: flag(tokens[known.last]?.lower === "'s"),
    'opens its sentence': flag(from !== undefined && known.first - from.first < 3),
  };
}

/** Where a name begins with its form of address: "Mr. Quispe". */
const addressedFrom = (tokens: readonly Token[], first: number): number =>
  isHonorific(tokens[first - 1]) ? first - 1 : first;

/** Longest apposition between a subject and its verb, in tokens. */
const APPOSITION = 16;

/** A finite verb follows, over adverbs and an apposition between commas. */
function leadsToVerb(tokens: readonly Token[], after: number): boolean {
  let at = after;
  if (tokens[at]?.text === ',') {
    let close = at + 1;
    while (close < at + APPOSITION && tokens[close]?.word === true) close++;
    if (tokens[close]?.text === ',') at = close + 1;
  }
  while (MID_ADVERBS.has(tokens[at]?.lower ?? '') || /ly$/.test(tokens[at]?.lower ?? '')) at++;
  return looksFinite(tokens[at]);
}

/** A new clause begins between two tokens: a comma, a conjunction, a relative pronoun, or a mark of quotation. */
function boundaryBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !token.word || CONJUNCTIONS.has(token.lower)) return true;
  }
  return false;
}

/**
 * Who is named only behind the pronoun: in the main clause of a sentence that the pronoun leads into ("In her speech,
 * Otieno said"), or, where the text has named nobody yet, the only one in the next sentences of whom it can be said.
 */
function aheadOf(place: Place, fits: (antecedent: Antecedent) => boolean): Antecedent | undefined {
  const { doc, lists, seen, sentence, at } = place;
  const comma = commaBehind(place);
  const main =
    comma === undefined
      ? undefined
      : lists[sentence.index]?.find((known) => known.first > comma && known.pronoun !== true && fits(known));
  if (
    main !== undefined &&
    comma !== undefined &&
    isSubject(doc.tokens, main) &&
    !verbBetween(doc, comma, main.first)
  )
    return main;
  if (seen.size > 0) return undefined;
  const named = lists
    .slice(sentence.index, sentence.index + SENTENCES)
    .flat()
    .filter((known) => known.first > at && known.pronoun !== true && fits(known));
  const [first] = named;
  const alone = named.every(({ ids }) => ids[0] === first?.ids[0]);
  return alone && first?.gender !== undefined ? first : undefined;
}

/** The comma that closes the lead-in of a sentence in which the pronoun stands. */
function commaBehind({ doc, sentence, at }: Place): number | undefined {
  const opener = doc.tokens[sentence.first];
  if (opener === undefined || at - sentence.first > LEAD_IN) return undefined;
  const leadsIn =
    PREPOSITIONS.has(opener.lower) ||
    CONJUNCTIONS.has(opener.lower) ||
    MID_ADVERBS.has(opener.lower) ||
    /(?:ing|ed|ly)$/.test(opener.lower);
  if (!leadsIn) return undefined;
  for (let comma = at + 1; comma < Math.min(sentence.last, at + LEAD_IN); comma++)
    if (doc.tokens[comma]?.text === ',') return comma;
  return undefined;
}

const verbBetween = ({ tokens }: TextDocument, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => looksFinite(token));

/** Longest lead-in of a sentence, in tokens. */
const LEAD_IN = 25;

/** No preposition leads to it: what is left is a subject or an object, and the first of those is the subject. */
export function isSubject(tokens: readonly Token[], { first }: Antecedent): boolean {
  for (let at = first - 1; at > first - 6; at--) {
    const token = tokens[at];
    if (token === undefined || /^[,;.:"“”]$/.test(token.text)) return true;
    if (PREPOSITIONS.has(token.lower) || token.lower === 'to') return false;
    if (/^(?:and|that|but|as|while|when)$/.test(token.lower)) return true;
  }
  return true;
}
