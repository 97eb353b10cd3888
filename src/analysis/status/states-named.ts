import { COUNTRIES } from '../lexicon/countries.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';

const states = new PhraseIndex<string>(function* () {
  for (const { code, name, names, adjectives, people, capital, capitalNames = [] } of COUNTRIES)
    for (const form of [name, ...names, ...adjectives, ...people, capital, ...capitalNames])
      yield [form, code];
});

/** Codes of the states that words name, as a place, a party or by an adjective ("Afghan"). */
export function statesNamed(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  for (const [at, { text }] of tokens.entries()) {
    // "us" is nobody's name.
    if (!/^\p{Lu}/u.test(text)) continue;
    for (const code of states.longestAt(tokens, at)?.values ?? []) found.add(code);
  }
  return found;
}
