import type { Source } from '../actors/reference.ts';
import type { Token } from '../text/tokens.ts';

/** Verbs by whose passive a text says that something is said, by whom it does not tell. */
const VOICE =
  /^(?:said|believed|thought|reported|alleged|understood|rumou?red|claimed|reputed|suspected|presumed|estimated|announced|suggested|hoped|feared|disclosed|confirmed|agreed|revealed)$/;

/**
 * The anonymous voice of a passive: "it was reported that …", "the leader is believed to …". Its source is the subject
 * without an actor; undefined for other passives, and for those in a relative clause ("which is believed to"), whose
 * content has no subject.
 */
export function anonymousVoice(
  tokens: readonly Token[],
  at: number,
  last: number,
  floor: number,
): Source | undefined {
  if (!VOICE.test(tokens[at]?.lower ?? '')) return undefined;
  const nobody: Source = { actors: [], span: [0, 0], first: at, last: at };
  const link = tokens[last]?.lower ?? '';
  let subject = at - 1;
  while (
    subject > floor &&
    /^(?:is|are|was|were|be|been|being|has|have|had|also|widely)$|ly$/.test(tokens[subject]?.lower ?? '')
  )
    subject--;
  const word = tokens[subject]?.lower ?? '';
  if (link === 'that') return word === 'it' ? nobody : undefined;
  if (link !== 'to' || !/^(?:is|are|was|were)$/.test(tokens[subject + 1]?.lower ?? '')) return undefined;
  return /^(?:which|that|who|,|and|but)$/.test(word) ? undefined : nobody;
}
