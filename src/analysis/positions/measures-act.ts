import type { Mode } from '../lexicon/measure-modes.ts';
import {
  MEASURE_ACT_NOUNS,
  MEASURE_ACTS,
  MEASURE_ADJECTIVES,
  MEASURE_FATES,
  type MeasureAct,
} from '../lexicon/measure-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { looksFinite } from '../text/word-class.ts';
import type { FoundMeasure } from './measures-mention.ts';
import { modeOf } from './measures-mode.ts';

/** What is done to a measure, by which tokens. */
export interface ActOnMeasure {
  act: MeasureAct;
  mode: Mode;
  /** Token range of the words that say so. */
  first: number;
  last: number;
  /** The subject stands before these words (`active`), behind "by" (`passive`), or is the measure itself (`fate`). */
  voice: 'active' | 'passive' | 'fate' | 'noun';
}

const index = (rows: readonly (readonly [string, MeasureAct])[]): PhraseIndex<MeasureAct> => {
  const phrases = new PhraseIndex<MeasureAct>();
  for (const [surface, act] of rows) phrases.add(surface, act);
  return phrases;
};
const verbs = index(MEASURE_ACTS);
const nouns = index(MEASURE_ACT_NOUNS);
const fates = index(MEASURE_FATES);

/** How far from the measure its verb may stand, in tokens. */
const LEFT = 14;
const RIGHT = 16;

/** The act that governs a measure: the verb or noun before it, else what is said of it behind, else its adjective. */
export function actOn(doc: TextDocument, sentence: Sentence, measure: FoundMeasure): ActOnMeasure | null {
  return (
    before(doc, sentence, measure) ??
    behind(doc, sentence, measure) ??
    adjective(doc, measure)
  );
}

function before(doc: TextDocument, sentence: Sentence, { first }: FoundMeasure): ActOnMeasure | null {
  let called: ActOnMeasure | null = null;
  for (let at = first - 1; at >= Math.max(sentence.first, first - LEFT); at--) {
    const token = doc.tokens[at];
    if (token === undefined || /^[,;:.()—–“”"]$/.test(token.text)) break;
    if (/^(?:that|which|who|whether|because|after|while|but|when|where)$/.test(token.lower)) break;
    const noun = nouns.longestAt(doc.tokens, at);
    const nounAct = noun?.values[0];
    if (called === null && noun !== undefined && nounAct !== undefined && at + noun.length <= first) {
      called = { act: nounAct, mode: 'done', first: at, last: at + noun.length, voice: 'noun' };
      continue;
    }
    const verb = verbs.longestAt(doc.tokens, at);
    const act = verb?.values[0];
    if (verb !== undefined && act !== undefined && at + verb.length <= first && isVerb(doc, at, sentence)) {
      const mode = modeOf(doc, at, sentence.first);
      if (mode === null) return called;
      const found: ActOnMeasure = { act, mode, first: at, last: at + verb.length, voice: 'active' };
      return called === null ? found : combined(called, found);
    }
    if (looksFinite(token) && called === null) break;
  }
  return called;
}

/** "rejected calls for a truce", "accepted a proposal for a truce", "denied violations of": the verb turns what the noun says. */
function combined(called: ActOnMeasure, verb: ActOnMeasure): ActOnMeasure {
  if (called.act === 'propose' && (verb.act === 'reject' || verb.act === 'agree' || verb.act === 'sign'))
    return { ...verb, act: verb.act === 'sign' ? 'agree' : verb.act };
  if (verb.act === 'propose' || verb.act === 'reject')
    return { ...called, mode: verb.act === 'reject' ? 'refused' : 'asked' };
  if (verb.act === 'agree') return { ...called, mode: 'agreed' };
  return called;
}

/** A bare form after a determiner or an adjective is a noun ("the sign", "a break"). */
function isVerb(doc: TextDocument, at: number, sentence: Sentence): boolean {
  const prev = at > sentence.first ? (doc.tokens[at - 1]?.lower ?? '') : '';
  const word = doc.tokens[at]?.lower ?? '';
  if (/(?:ed|ing)$/.test(word)) return !/^(?:the|a|an|its|their|his|her|this)$/.test(prev);
  return !/^(?:the|a|an|its|their|his|her|this|that|any|of|in|on|new|no)$/.test(prev);
}

function behind(doc: TextDocument, sentence: Sentence, { last }: FoundMeasure): ActOnMeasure | null {
  const limit = Math.min(sentence.last, last + RIGHT);
  for (let at = last; at < limit; at++) {
    const token = doc.tokens[at];
    if (token === undefined || /^[;:.()“”"]$/.test(token.text)) return null;
    if (token.text === ',' && !/^(?:which|signed|brokered|reached|agreed)$/.test(doc.tokens[at + 1]?.lower ?? ''))
      return null;
    if (/^(?:but|while|because|after|before|when|said|says|told)$/.test(token.lower)) return null;
    const fate = fates.longestAt(doc.tokens, at);
    const fateAct = fate?.values[0];
    if (fate !== undefined && fateAct !== undefined) {
      const mode = modeOf(doc, at, last);
      return mode === null ? null : { act: fateAct, mode, first: at, last: at + fate.length, voice: 'fate' };
    }
    const verb = verbs.longestAt(doc.tokens, at);
    const act = verb?.values[0];
    if (verb === undefined || act === undefined) {
      if (looksFinite(token) && !isAuxiliary(token.lower) && at > last) return null;
      continue;
    }
    const reduced = at === last && /(?:ed|en|ck|ught)$/.test(token.lower);
    if (!reduced && !isPassive(doc, at, last)) {
      if (looksFinite(token)) return null;
      continue;
    }
    const mode = modeOf(doc, at, last);
    return mode === null ? null : { act, mode, first: at, last: at + verb.length, voice: 'passive' };
  }
  return null;
}

const isAuxiliary = (word: string): boolean =>
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|can|must|should|did|does|do|'s|won't|wouldn't|cannot|can't|didn't|isn't|wasn't|weren't|aren't|hasn't|haven't|hadn't)$/.test(word);

const isPassive = (doc: TextDocument, verb: number, floor: number): boolean =>
  /(?:^| )(?:is|are|was|were|be|been|being|isn't|wasn't|weren't|aren't|got)(?: \S+ly| also| not| never| now| still| yet| finally| so far)*$/.test(
    doc.tokens
      .slice(Math.max(floor, verb - 5), verb)
      .map(({ lower }) => lower)
      .join(' '),
  );

function adjective(doc: TextDocument, { first, last }: FoundMeasure): ActOnMeasure | null {
  for (let at = first; at < last; at++) {
    const word = doc.tokens[at]?.lower ?? '';
    const act = Object.hasOwn(MEASURE_ADJECTIVES, word) ? MEASURE_ADJECTIVES[word] : undefined;
    if (act !== undefined) return { act, mode: 'done', first: at, last: at + 1, voice: 'noun' };
  }
  return null;
}
