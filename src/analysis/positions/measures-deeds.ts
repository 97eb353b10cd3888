import { DETERMINERS } from '../lexicon/function-words.ts';
import { measureDeeds as listedDeeds, type MeasureDeed } from '../lexicon/measure-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { ActOnMeasure } from './measures-act.ts';
import type { FoundMeasure } from './measures-mention.ts';
import { modeOf } from './measures-mode.ts';

const deeds = new PhraseIndex<MeasureDeed>(listedDeeds);

/** Characters of an object behind its verb, at most. */
const OBJECT = 90;
/** Tokens of a passive's subject before its verb, at most. */
const SUBJECT = 9;

/** Measures that a verb makes with its object: "expelled two envoys", "the consulate was closed"; with what is done. */
export function measureDeeds(
  doc: TextDocument,
  sentence: Sentence,
): { measure: FoundMeasure; act: ActOnMeasure }[] {
  const found: { measure: FoundMeasure; act: ActOnMeasure }[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const match = deeds.longestAt(doc.tokens, at);
    if (match === undefined || isNoun(doc, at, at + match.length)) continue;
    const last = at + match.length;
    for (const deed of match.values) {
      const range = objectBehind(doc, sentence, at, last, deed) ?? subjectBefore(doc, sentence, at, deed);
      if (range === undefined) continue;
      const mode = modeOf(doc, at, sentence.first, range.last);
      const suffered = range.first < at || isSuffered(doc, at, sentence.first);
      found.push({
        measure: {
          kind: deed.kind,
          span: [doc.tokens[range.first]?.start ?? 0, doc.tokens[range.last - 1]?.end ?? 0],
          first: range.first,
          last: range.last,
          sentence: sentence.index,
          definite: false,
          more: null,
          names: [],
          again: false,
        },
        act: { act: deed.act, mode, first: at, last, voice: suffered ? 'passive' : 'active' },
      });
      break;
    }
    at = last - 1;
  }
  return found;
}

/** "an exchange of prisoners" is for the nouns. */
const isNoun = ({ tokens }: TextDocument, first: number, last: number): boolean =>
  /^(?:of|for)$/.test(tokens[last]?.lower ?? '') || DETERMINERS.has(tokens[first - 1]?.lower ?? '');

/** "were freed in a swap": whoever stands before the verb is not the one who does it. */
const isSuffered = ({ tokens }: TextDocument, verb: number, floor: number): boolean =>
  /(?:^| )(?:is|are|was|were|be|been|being)(?: \S+ly| also| not| now)*$/.test(
    tokens
      .slice(Math.max(floor, verb - 4), verb)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Weapons of this kind are spoken of, not delivered. */
const NO_DELIVERY = /\b(?:nuclear|atomic|chemical|biological|mass)\b/i;

interface Range {
  first: number;
  last: number;
}

function objectBehind(
  doc: TextDocument,
  sentence: Sentence,
  verb: number,
  last: number,
  { object }: MeasureDeed,
): Range | undefined {
  const from = doc.tokens[last]?.start;
  if (from === undefined || last >= sentence.last) return undefined;
  const behind = doc.text.slice(from, Math.min(sentence.span[1], from + OBJECT));
  const match = object.exec(behind);
  if (
    match === null ||
    NO_DELIVERY.test(match[0]) ||
    /[,;:.]\s|\b(?:by|and|but|that|which|who|after|from)\b/.test(match[0])
  )
    return undefined;
  const end = from + match[0].length;
  let stop = last;
  while ((doc.tokens[stop]?.start ?? end) < end) stop++;
  return { first: verb, last: stop };
}

function subjectBefore(
  doc: TextDocument,
  sentence: Sentence,
  verb: number,
  { object }: MeasureDeed,
): Range | undefined {
  let at = verb;
  while (
    at > sentence.first &&
    /^(?:is|are|was|were|be|been|being|has|have|had|will|would|should|could|may|might|must|can|cannot|also|to|not|\w+ly)$/.test(
      doc.tokens[at - 1]?.lower ?? '',
    )
  )
    at--;
  if (!doc.tokens.slice(at, verb).some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/.test(lower)))
    return undefined;
  for (let first = at - 1; first >= Math.max(sentence.first, at - SUBJECT); first--) {
    const token = doc.tokens[first];
    const end = doc.tokens[at - 1]?.end;
    if (token === undefined || end === undefined || !(token.word || token.text === "'s")) return undefined;
    if (object.test(doc.text.slice(token.start, end)))
      return { first: widest(doc, first, sentence.first), last: at };
  }
  return undefined;
}

/** With the numbers and adjectives that stand before the noun. */
function widest(doc: TextDocument, first: number, floor: number): number {
  let at = first;
  while (
    at > floor &&
    first - at < 3 &&
    /^[\p{L}\p{N}]/u.test(doc.tokens[at - 1]?.text ?? '') &&
    !/^(?:the|a|an|that|and|said|of|in|after)$/.test(doc.tokens[at - 1]?.lower ?? '')
  )
    at--;
  return at;
}
