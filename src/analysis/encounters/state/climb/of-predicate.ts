import { negative } from '../outlook/negation.ts';
import { outlookOf } from '../outlook/outlook.ts';
import { ofBare } from './bare.ts';
import { type Climbed, type Climbing, MAX_DEPTH } from './climbing.ts';
import { embedded } from './embedded.ts';

/** State of what the predicate at `at` tells of: by its own tense and mood, else by what it hangs on. */
export function ofPredicate(climbing: Climbing, at: number, depth: number): Climbed {
  const { grammar, time } = climbing;
  if (depth > MAX_DEPTH) return { state: 'held', cues: [at], strong: false };
  const { state, negated } = outlookOf(grammar, at, time);
  if (state !== null) return embedded(climbing, at, { state, cues: [at], strong: state !== 'held' }, depth);
  if (grammar.words(at, 'mark', 'advmod').includes('whether'))
    return { state: 'uncertain', cues: [at], strong: true };
  const above = ofBare(climbing, at, depth) ?? {
    state: grammar.words(at, 'mark').includes('to') ? 'scheduled' : 'held',
    cues: [at],
    strong: false,
  };
  const cues = [at, ...above.cues];
  return negated ? { ...above, state: negative(above.state), cues, strong: true } : { ...above, cues };
}
