import { COUNT_NOUNS } from '../lexicon/unnamed-sources.ts';
import type { Token } from './tokens.ts';

/** "The commander of the guard": the words before the preposition speak. `first` begins the name, `from` the whole. */
export function isUnderNoun(tokens: readonly Token[], first: number, from: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  // "Groups of protesters" are protesters.
  return (
    of > from && tokens[of]?.lower === 'of' && !COUNT_NOUNS.has(tokens[of - 1]?.lower.replace(/s$/, '') ?? '')
  );
}
