import type { Span } from '../shared/analysis.ts';
import type { Place } from '../shared/notes.ts';
import { fits, trimmed } from '../shared/sentence.ts';
import { nearMatches } from './near-matches.ts';
import { type Candidate, CONTEXT, enough, type Scored, scored } from './score.ts';

/** As many places as are weighed; words that are at more of them say nothing of where they belong. */
const MOST_PLACES = 400;

/** Of two places of which one is better by less than this, neither is the one. */
const CLEARLY = 0.05;

/** The place that a span of a text is. */
export function placeOf(text: string, [start, end]: Span): Place {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/**
 * Where a place is in a text, which may have changed since: where it was, else where its words are now, else where
 * words are that differ little from them. What stands around it and where it was tell such places apart. Null where
 * there is none of which that is clear; it is never moved to other words.
 */
export function findPlace(text: string, place: Place): Span | null {
  if (place.exact === '') return null;
  if (isWhereItWas(text, place)) return [place.start, place.end];
  const same = occurrences(text, place).map((span) => ({ span, errors: 0 }));
  return best(text, place, same) ?? best(text, place, changed(text, place));
}

function isWhereItWas(text: string, { exact, prefix, suffix, start, end }: Place): boolean {
  const whole = prefix + exact + suffix;
  return (
    end - start === exact.length && text.startsWith(whole, start - prefix.length) && start >= prefix.length
  );
}

/** Where the very words are; where they are everywhere, only where one side of them is as it was too. */
function occurrences(text: string, { exact, prefix, suffix }: Place): Span[] {
  const starts = startsOf(text, exact);
  if (starts.length <= MOST_PLACES) return starts.map((start) => [start, start + exact.length]);
  const behind = startsOf(text, prefix + exact).map((start) => start + prefix.length);
  const before = startsOf(text, exact + suffix);
  const told = [...new Set([...behind, ...before])];
  return told.length > MOST_PLACES ? [] : told.map((start) => [start, start + exact.length]);
}

/** Where words begin in a text; one place more than are weighed at the most. */
function startsOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length <= MOST_PLACES; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

function changed(text: string, { exact }: Place): Candidate[] {
  return nearMatches(text, exact).flatMap(({ span, errors }) => {
    const whole = fits(text, span) ? trimmed(text, span) : null;
    return whole ? [{ span: whole, errors }] : [];
  });
}

/** The one candidate that is good enough and clearly better than any elsewhere. */
function best(text: string, place: Place, candidates: readonly Candidate[]): Span | null {
  const [first, ...others] = candidates
    .map((candidate) => scored(text, place, candidate))
    .sort((a, b) => b.score - a.score);
  if (!first || !enough(first, place)) return null;
  const rival = others.find(({ span }) => span[0] >= first.span[1] || span[1] <= first.span[0]);
  return !rival || isClear(first, rival) ? first.span : null;
}

const isClear = (first: Scored, rival: Scored): boolean =>
  first.score - rival.score >= CLEARLY ||
  (first.isWhole && !rival.isWhole) ||
  (first.isBeside && !rival.isBeside);
