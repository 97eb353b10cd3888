import { AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS } from '../lexicon/function-words.ts';
import {
  MEASURE_NOUNS,
  MEASURE_TAILS,
  type MeasureNoun,
  MORE_OF_IT,
  measureActs,
  ONE_BEFORE,
} from '../lexicon/measure-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { once } from '../text/once.ts';
import type { Token } from '../text/tokens.ts';
import type { FoundMeasure } from './measures-mention.ts';

/** Forms of verbs that end a noun phrase on its left; a participle among them may belong to it ("proposed truce"). */
const verbs = once(
  (): ReadonlySet<string> =>
    new Set(measureActs().flatMap(([surface]) => (surface.includes(' ') ? [] : [surface]))),
);
/** Participles that stand in front of the noun they are said of. */
const PARTICIPLES =
  /^(?:proposed|planned|suspended|frozen|threatened|agreed|signed|negotiated|brokered|existing)$/;
const TIMES = /^(?:weeks?|months?|years?|today|yesterday|law|\w{3,}day)$/;
/** Small words that are part of no name. */
const OUTSIDE: ReadonlySet<string> = new Set(
  `of in on at by for with from to into over under against and or but that which who as than after since until not no
   despite said says it he they she us them him former between during before if when because about without off back up
   out down away also if whether unless once any`.split(/\s+/),
);
/** Words before the noun that are part of its name, at most. */
const NAME = 5;
/** Characters on either side that the nouns' patterns look at. */
const BESIDE = 80;

/** Every noun phrase of a sentence that names a measure: "the 48-hour truce", "new EU sanctions". */
export function measureNouns(doc: TextDocument, sentence: Sentence): FoundMeasure[] {
  const found: FoundMeasure[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const noun = nounAt(doc, sentence, at);
    if (noun === undefined) continue;
    let last = at + noun.length;
    if (MEASURE_TAILS.has(doc.tokens[last]?.lower ?? '')) last++;
    const first = nameStart(doc, at, sentence.first);
    const article = doc.tokens[first - 1]?.lower ?? '';
    const own = doc.tokens.slice(first, at);
    found.push({
      kind: noun.kind,
      span: [doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0],
      first,
      last,
      sentence: sentence.index,
      definite: isDefinite(doc, first - 1),
      more: own.some(({ lower }) => ONE_BEFORE.has(lower))
        ? 'old'
        : own.some(({ lower }) => MORE_OF_IT.has(lower)) || MORE_OF_IT.has(article)
          ? 'new'
          : null,
      names: own.flatMap(({ capital, lower }) => (capital ? [lower] : [])),
      again: noun.again,
    });
    at = last - 1;
  }
  return found;
}

/** Behind an article, a demonstrative or an owner; not "one of the sharpest sanctions". */
const isDefinite = ({ tokens }: TextDocument, article: number): boolean =>
  /^(?:the|this|that|these|those|its|their|his|her|both|['’]s)$/.test(tokens[article]?.lower ?? '') &&
  !(
    tokens[article - 1]?.lower === 'of' &&
    /^(?:some|one|any|many|most)$/.test(tokens[article - 2]?.lower ?? '')
  );

function nounAt(
  doc: TextDocument,
  sentence: Sentence,
  at: number,
): { kind: MeasureNoun['kind']; length: number; again: boolean } | undefined {
  const token = doc.tokens[at];
  if (token === undefined) return undefined;
  const next = doc.tokens[at + 1]?.lower;
  if (token.lower === 'cease' && next === 'fire') return { kind: 'ceasefire', length: 2, again: false };
  if (token.lower === 'cessation' && next === 'of' && doc.tokens[at + 2]?.lower === 'hostilities')
    return { kind: 'ceasefire', length: 3, again: false };
  const nouns = MEASURE_NOUNS.get(token.lower);
  if (nouns === undefined) return undefined;
  const before = doc.text.slice(Math.max(sentence.span[0], token.start - BESIDE), token.start).trimEnd();
  const behind = doc.text.slice(token.end, Math.min(sentence.span[1], token.end + BESIDE)).trimStart();
  const fits = nouns.find(
    (noun) =>
      (noun.before === undefined || noun.before.test(before)) &&
      (noun.behind === undefined || noun.behind.test(behind)) &&
      noun.notBefore?.test(before) !== true &&
      noun.notBehind?.test(behind) !== true,
  );
  return fits === undefined ? undefined : { kind: fits.kind, length: 1, again: fits.again === true };
}

function nameStart(doc: TextDocument, head: number, floor: number): number {
  let first = head;
  while (first > floor && head - first < NAME && isOfName(doc, first - 1, floor)) first--;
  return first;
}

/** Whether the word at a token goes with the name that begins right behind it. */
function isOfName({ tokens }: TextDocument, at: number, floor: number): boolean {
  const token = tokens[at];
  const behind = tokens[at + 1];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  // "48-hour" is three tokens.
  if (token.text === '-') return behind?.start === token.end;
  if (!token.word || (DETERMINERS.has(token.lower) && behind?.text !== '-')) return false;
  if (OUTSIDE.has(token.lower) && token.text !== 'US') return false;
  if (AUXILIARIES.has(token.lower) || MODALS.has(token.lower)) return false;
  if (before?.text !== '-' && TIMES.test(token.lower)) return false;
  return !isVerb(token, before?.lower ?? '', at === floor);
}

/** A verb before the noun, unless an article makes it part of the name or a participle stands where one may. */
function isVerb(token: Token, before: string, opens: boolean): boolean {
  if (!verbs().has(token.lower) || (token.capital && !opens) || DETERMINERS.has(before)) return false;
  return !(PARTICIPLES.test(token.lower) && (opens || PREPOSITIONS.has(before)));
}
