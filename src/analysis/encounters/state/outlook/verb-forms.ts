import { BASE_OF, PARTICIPLES, SIMPLE_PASTS } from '../../../lexicon/irregular-verbs.ts';
import type { Grammar } from '../grammar.ts';

/** Whether the word may be a simple past or a participle of the past. */
export const isPast = (word: string): boolean => /ed$/.test(word) || BASE_OF.has(word);

/** "a trip planned for May", "the talks, suspended in June": a participle without a helping verb behind its noun. */
export function isBareParticiple(grammar: Grammar, at: number): boolean {
  const word = grammar.word(at);
  const relation = grammar.relation(at);
  if (PARTICIPLES.has(word) && !SIMPLE_PASTS.has(word)) return true;
  const participle = /ed$/.test(word) || (BASE_OF.has(word) && !SIMPLE_PASTS.has(word));
  if (!participle) return false;
  if (relation === 'amod') return true;
  return (
    (relation === 'acl' || relation === 'advcl' || relation === 'xcomp') &&
    grammar.child(at, 'nsubj', 'nsubj:pass') === undefined &&
    grammar.words(at, 'mark').length === 0
  );
}

/** "whether to put it off or scrap it": the second infinitive leaves out its "to". */
export function isSharedInfinitive(grammar: Grammar, at: number): boolean {
  if (grammar.relation(at) !== 'conj' || isPast(grammar.word(at)) || /s$/.test(grammar.word(at)))
    return false;
  const first = grammar.head(at);
  return (
    grammar.words(first, 'mark').includes('to') && grammar.child(at, 'nsubj', 'nsubj:pass') === undefined
  );
}
