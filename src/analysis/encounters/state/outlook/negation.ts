import type { Grammar } from '../grammar.ts';
import type { Outcome } from '../transfer.ts';

const NEVER = /^(?:not|never|n't|nor|neither|hardly|barely|unlikely)$/;
/** "not only was it preceded by …": said of more, not denied. */
const ADDS = /^(?:only|just|merely|least|solely)$/;
const NEGATED_HELPER = /n't$|^cannot$/;
const NOBODY = /^(?:nobody|none|neither|nothing)$/;

/** Whether a predicate, or the noun that it is about, is negated: "not", "won't", "never", "no longer", "no". */
export const isNegated = (grammar: Grammar, at: number): boolean =>
  grammar.tree.children(at).some((child) => negates(grammar, child));

/** What has not come about, or will not, is out; what may not is as open as before. */
export const negative = (state: Outcome): Outcome => (state === 'uncertain' ? 'uncertain' : 'ruled out');

function negates(grammar: Grammar, at: number): boolean {
  const word = grammar.word(at);
  switch (grammar.relation(at)) {
    case 'advmod':
    case 'cc':
      return (
        (NEVER.test(word) && !ADDS.test(grammar.word(at + 1))) ||
        (word === 'longer' && grammar.word(at - 1) === 'no')
      );
    case 'aux':
    case 'aux:pass':
    case 'cop':
      return NEGATED_HELPER.test(word);
    case 'nsubj':
    case 'nsubj:pass':
      return NOBODY.test(word) || isNoOne(grammar, at);
    case 'det':
      return word === 'no' || word === 'neither';
    default:
      return false;
  }
}

const isNoOne = (grammar: Grammar, at: number): boolean =>
  (grammar.word(at) === 'one' && grammar.word(at - 1) === 'no') || grammar.words(at, 'det').includes('no');
