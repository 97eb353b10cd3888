import type { Grammar } from '../grammar.ts';
import { isPast } from './verb-forms.ts';

/**
 * The helping verbs of the predicate at `at`, in order; a coordinated verb without its own shares those of the first where
 * its form allows it.
 */
export function helpersOf(grammar: Grammar, at: number): string[] {
  const own = grammar
    .all(at, 'aux', 'aux:pass', 'cop')
    // "May" is a month.
    .filter((helper) => !grammar.isCapital(helper) || grammar.word(helper) !== 'may')
    .map((helper) => grammar.word(helper));
  // "he'll", "they'd": the helping verb is part of the subject.
  const subject = grammar.child(at, 'nsubj', 'nsubj:pass');
  const contracted =
    subject === undefined ? undefined : /'(?:ll|d|ve|re|m)$/.exec(grammar.word(subject))?.[0];
  if (contracted !== undefined) own.unshift(contracted);
  if (own.length > 0 || grammar.relation(at) !== 'conj') return own;
  const shared = grammar.words(grammar.head(at), 'aux', 'aux:pass');
  const hasSubject = grammar.child(at, 'nsubj', 'nsubj:pass') !== undefined;
  return hasSubject || shared.length === 0 || isFiniteForm(grammar.word(at)) ? own : shared;
}

/** "came", "goes": forms that no helping verb takes. */
const isFiniteForm = (word: string): boolean =>
  (isPast(word) && !/ed$|en$/.test(word)) || /[^s]s$/.test(word);
