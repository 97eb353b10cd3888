import type { Grammar } from '../grammar.ts';
import { outlookOf } from '../outlook/outlook.ts';
import { transfer } from '../transfer.ts';
import type { Climbed, Climbing } from './climbing.ts';
import { effectOf } from './effects.ts';

/**
 * "Talks suspended", "Talks between them collapsed.": a sentence that seems to have no predicate has it behind the noun at
 * `at`. Null where no such word tells anything.
 */
export function ofRoot({ grammar, time }: Climbing, at: number): Climbed | null {
  const verb = verbBehind(grammar, at);
  if (verb === undefined) return null;
  const effect = effectOf(grammar, verb, 'subject') ?? effectOf(grammar, verb, 'object');
  if (effect === undefined) return null;
  const bare = grammar.word(verb - 1) === 'to' ? 'scheduled' : 'held';
  const own = outlookOf(grammar, verb, time).state ?? bare;
  return { state: transfer(effect, own), cues: [verb], strong: true };
}

const verbBehind = (grammar: Grammar, at: number): number | undefined =>
  grammar
    .all(at, 'conj', 'acl', 'parataxis', 'dep')
    .find(
      (child) =>
        child > at &&
        grammar.tree.part(child) === 'VERB' &&
        grammar.child(child, 'nsubj', 'nsubj:pass', 'cc', 'mark') === undefined,
    );
