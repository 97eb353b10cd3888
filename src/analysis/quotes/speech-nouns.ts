import type { ReportingVerb } from '../lexicon/reporting-verbs.ts';
import { LIGHT_VERBS, SPEECH_NOUNS } from '../lexicon/reporting-verbs-nouns.ts';
import type { Token } from '../text/tokens.ts';
import type { CueMatch } from './cues.ts';
import type { Meaning } from './make-clause.ts';

/** A light verb at token `at` that leads to a noun of speech ("issued a warning"). */
export const lightVerb = (tokens: readonly Token[], at: number): CueMatch | undefined => {
  if (!LIGHT_VERBS.has(tokens[at]?.lower ?? '')) return undefined;
  return speechNounAfter(tokens, at + 1) === undefined ? undefined : { verbs: [], length: 1 };
};

/** Position of the noun of speech that a light verb leads to, over determiner and adjectives. */
function speechNounAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 5; at++) {
    const word = tokens[at]?.lower ?? '';
    if (SPEECH_NOUNS.has(word)) return at;
    if (!/^\p{L}/u.test(word) || /^(?:that|to|of|in|with|for)$/.test(word)) return undefined;
  }
  return undefined;
}

/** End of the cue at token `at`: in "expressed a desire" the noun of speech belongs to it. */
export function withSpeechNoun(tokens: readonly Token[], at: number, length: number, limit: number): number {
  const last = at + length;
  if (!LIGHT_VERBS.has(tokens[at]?.lower ?? '')) return last;
  const noun = speechNounAfter(tokens, last);
  return noun === undefined || noun >= limit || tokens[noun - 1]?.text === '"' ? last : noun + 1;
}

/** What may follow a cue that ends before token `last`, its kind and its force. */
export function meaning(tokens: readonly Token[], verbs: readonly ReportingVerb[], last: number): Meaning {
  const word = tokens[last - 1]?.lower ?? '';
  const noun = SPEECH_NOUNS.get(word);
  if (noun !== undefined && verbs.every(({ cue }) => !cue.endsWith(word)))
    return { takes: 'cni', ...noun, senses: [] };
  return {
    takes: verbs.map(({ takes }) => takes).join(''),
    kind: verbs[0]?.kind ?? 'statement',
    force: verbs[0]?.force ?? 'says',
    senses: verbs,
  };
}
