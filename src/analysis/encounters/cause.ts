import type { Span, State } from '../../shared/analysis.ts';

/** States that somebody or something has brought about. */
const CHANGES: ReadonlySet<State> = new Set(['delayed', 'cancelled', 'broken off', 'ruled out']);

/** Words behind a change that give its reason or its occasion. */
const REASON =
  /\b(?:citing|because|due to|owing to|on account of|on the grounds that|in protest (?:at|over|against)|in response to|in the wake of|blaming|amid|after|following|over)\b/gu;

/** "over the weekend", "after two hours", "over lunch": when, not why. */
const TIME_BEHIND =
  /^\S+ (?:the (?:weekend|past|last|next|coming|phone|telephone)|(?:\w+ )?(?:hours?|days?|weeks?|months?|years?)\b|lunch|dinner|breakfast|coffee|\d)/u;

/** A reason that begins further off belongs to something else. */
const REACH = 90;
/** Longer ones are told in part. */
const LONGEST = 160;

/**
 * What the article gives as the reason of a change, in its own words: the phrase behind the evidence ("citing the
 * storm", "after the raid") up to the end of its clause. Null for states that are no change, and where none is given.
 *
 * @param evidence stretch that proves the state
 * @param sentence bounds of its sentence
 */
export function causeOf(text: string, state: State, evidence: Span, sentence: Span): Span | null {
  if (!CHANGES.has(state)) return null;
  const from = evidence[0];
  const rest = text.slice(from, sentence[1]);
  for (const match of rest.matchAll(REASON)) {
    const start = from + match.index;
    if (start > evidence[1] + REACH) return null;
    const phrase = rest.slice(match.index);
    if (TIME_BEHIND.test(phrase) || /\b(?:cast|hang|hung|loom|loomed)\S* $/u.test(rest.slice(0, match.index)))
      continue;
    const stop =
      /[.;:“”"](?=\s|$)|, (?:which|who|said|says|according|but|and \p{Lu})|[,] \p{Lu}\S+ (?:said|says)\b/u.exec(
        phrase,
      );
    const end =
      start + Math.min(stop?.index ?? phrase.trimEnd().replace(/[.!?]["”’]?$/u, '').length, LONGEST);
    return end - start > match[0].length + 3 ? [start, cutAtWord(text, start, end)] : null;
  }
  return null;
}

const cutAtWord = (text: string, start: number, end: number): number =>
  /\s|^$|[.,;:!?"”]/u.test(text.slice(end, end + 1)) ? end : start + text.slice(start, end).search(/\s\S*$/u);
