import type { State } from '../../../shared/analysis.ts';

/** What a sentence tells of the state of an encounter. */
export interface Reading {
  state: State;
  /** Tokens of the words that tell, the nearest first. */
  cues: number[];
  /** Words that say so, rather than tense alone. */
  strong: boolean;
}
