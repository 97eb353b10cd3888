import type { Party } from '../shared/stories.ts';
import { wordsOf } from './words.ts';

/**
 * Under what somebody is looked up: their Wikidata item and the last word of their name, since one report may give the
 * full name and another the surname alone. Whoever shares none is somebody else; whoever shares one need not be the same.
 */
export function partyKeys({ wikidata, name }: Party): string[] {
  const last = wordsOf(name).at(-1);
  return [...(wikidata === null ? [] : [wikidata]), ...(last === undefined ? [] : [last])];
}
