import type { Grammar } from '../grammar.ts';
import type { Climbed, Climbing } from './climbing.ts';
import { ofNoun } from './of-noun.ts';
import { ofPredicate } from './of-predicate.ts';

/**
 * Works out states from the words above, in one sentence: each governor makes of what hangs on it what its effect and its
 * own state give together, step by step, as polarity is carried through nested implicatives by Nairn, Condoravdi and
 * Karttunen (2006).
 */
export class Climber implements Climbing {
  readonly grammar: Grammar;
  readonly time: string | null;

  constructor(grammar: Grammar, time: string | null) {
    this.grammar = grammar;
    this.time = time;
  }

  ofNoun(at: number, depth = 0): Climbed | null {
    return ofNoun(this, at, depth);
  }

  ofPredicate(at: number, depth = 0): Climbed {
    return ofPredicate(this, at, depth);
  }
}
