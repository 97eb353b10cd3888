import type { Grammar } from '../grammar.ts';
import type { Outcome } from '../transfer.ts';

/** What stands above an encounter says of it. */
export interface Climbed {
  state: Outcome;
  /** Tokens of the words that tell, from the nearest up. */
  cues: number[];
  /** A governor with an effect of its own tells; otherwise only tense and place in the sentence do. */
  strong: boolean;
  /** It is out because it did not come about, not because somebody refused. */
  lapsed?: boolean;
}

/**
 * The way up through one sentence, as its rules see it: each rule knows its own construction and asks here for what the
 * next word up says. `depth` counts the steps taken.
 */
export interface Climbing {
  readonly grammar: Grammar;
  /** The time or the place that the clause tells, as written; null where it tells none. */
  readonly time: string | null;
  /** State of what the noun at `at` names, by what governs it. Null where nothing does. */
  ofNoun(at: number, depth: number): Climbed | null;
  /** State of what the predicate at `at` tells of: by its own tense and mood, else by what it hangs on. */
  ofPredicate(at: number, depth: number): Climbed;
}

/** Longest way up; a parse that is deeper is none. */
export const MAX_DEPTH = 14;
