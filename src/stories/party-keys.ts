import type { Party } from '../shared/stories.ts';
import { wordsOf } from './words.ts';

/**
 * Under what somebody is looked up: their Wikidata item and the last word of their name, since one report may give the
 * full name and another the surname alone. Whoever shares none is somebody else; whoever shares one need not be the same.
 */
export function partyKeys(parties: readonly Party[]): string[] {
  return [
    ...new Set(parties.flatMap(({ wikidata, name }) => [wikidata ?? [], wordsOf(name).at(-1) ?? []].flat())),
  ];
}
