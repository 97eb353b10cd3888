import { SPORT_WORDS } from '../lexicon/sport-words.ts';
import type { TextDocument } from './document.ts';

/** So many different words of sport make a report of it, if they are no rarer than one in so many tokens. */
const DIFFERENT = 4;
const ONE_IN = 60;

/** Whether the article reports sport, where "Kenya" is a team. */
export function reportsSport({ tokens }: TextDocument): boolean {
  const hits = tokens.filter(({ lower }) => SPORT_WORDS.has(lower));
  return hits.length * ONE_IN >= tokens.length && new Set(hits.map(({ lower }) => lower)).size >= DIFFERENT;
}
