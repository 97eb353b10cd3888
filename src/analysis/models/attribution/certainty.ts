/** What a candidate shows of itself: logarithms of odds by the heads of the network, and what it has found. */
export interface Evidence {
  /** Whether its anchor is a cue. */
  cue: number;
  /** Whether there is a relation around the anchor. */
  holds: number;
  /** Whether that would be speech. */
  speech: number;
  /** Tokens of its source and of its content. */
  source: number;
  content: number;
}

/** How many weights {@link certaintyOf} takes. */
export const EVIDENCE = 6;

/** Content of fewer tokens than this is mostly a pronoun or the rest of an idiom. */
const SHORT = 3;

/**
 * Logarithm of the odds that a relation is right, source and content. The weights were fitted by logistic regression on
 * articles held out from training (tools/train/attribution/certainty.py) and lie in the file beside the network.
 */
export function certaintyOf(
  { cue, holds, speech, source, content }: Evidence,
  weights: Float32Array,
): number {
  const evidence = [1, cue, holds, Math.tanh(speech / 4), source > 0 ? 0 : 1, content < SHORT ? 1 : 0];
  return evidence.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}
