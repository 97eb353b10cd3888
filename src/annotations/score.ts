import type { Span } from '../shared/analysis.ts';
import type { Place } from '../shared/notes.ts';
import { editDistance } from './edit-distance.ts';

/** Characters of context that are kept on either side. */
export const CONTEXT = 32;

/** Where a place may be. */
export interface Candidate {
  span: Span;
  /** Letters that would have to change for the words to be the place's. */
  errors: number;
}

export interface Scored extends Candidate {
  /** From 0 to 1. */
  score: number;
  /** Whether what stands on one side at least is to the letter what stood there. */
  isBeside: boolean;
  /** Whether all is to the letter as it was, on both sides too. */
  isWhole: boolean;
}

/**
 * What speaks for a place, as the Hypothesis client weighs it: the words most, what stands before and after less, and
 * where it was only between places that are otherwise alike.
 */
const WEIGHTS = { words: 50, prefix: 20, suffix: 20, position: 2 };

/** Less of a context than this is chance: English shares so much with any English. */
const CHANCE = 0.5;

/** The words and one side, or the words and half of what is around them. */
const ENOUGH = 0.75;

/** Fewer letters, some two words, are told from others only by what is right beside them. */
const SHORT = 16;

/** So many letters, some eight words, are found by chance nowhere else; each that differs takes back so many. */
const DISTINCT = { letters: 48, perError: 8 };

/** How well a candidate answers to a place. A context that is short, at an edge of its text, says as much less. */
export function scored(text: string, place: Place, { span, errors }: Candidate): Scored {
  const [start, end] = span;
  const { exact, prefix, suffix } = place;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const parts = [
    { weight: WEIGHTS.words, part: Math.max(0, 1 - errors / exact.length) },
    { weight: (WEIGHTS.prefix * prefix.length) / CONTEXT, part: alike(prefix, before) },
    { weight: (WEIGHTS.suffix * suffix.length) / CONTEXT, part: alike(suffix, after) },
    { weight: WEIGHTS.position, part: 1 - Math.min(1, Math.abs(start - place.start) / text.length) },
  ];
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    span,
    errors,
    score: parts.reduce((sum, { weight, part }) => sum + weight * part, 0) / whole,
    isWhole: errors === 0 && before === prefix && after === suffix,
    isBeside: (prefix.length >= SHORT && before === prefix) || (suffix.length >= SHORT && after === suffix),
  };
}

/** Whether that is enough to say that a place is there. */
export function enough({ score, errors, isBeside }: Scored, { exact }: Place): boolean {
  if (exact.length < SHORT) return score >= ENOUGH && isBeside && errors === 0;
  return score >= ENOUGH || exact.length - DISTINCT.perError * errors >= DISTINCT.letters;
}

function alike(a: string, b: string): number {
  const part = 1 - editDistance(a, b) / Math.max(a.length, b.length, 1);
  return part < CHANCE ? 0 : part;
}
