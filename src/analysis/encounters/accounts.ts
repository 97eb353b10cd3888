import type { Account } from '../../shared/analysis.ts';
import type { EncounterMention } from './encounter-mention.ts';
import type { Occasion } from './gather.ts';

/** One account per source and state, and one more where a later sentence adds the place or the time. */
export function accountsOf(occasion: Occasion): Account[] {
  const told: EncounterMention[] = [];
  for (const mention of occasion.mentions) {
    const same = told.filter(({ source, state }) => source === mention.source && state === mention.state);
    const adds = (part: 'place' | 'when'): boolean =>
      mention[part] !== null && same.every((known) => known[part] === null);
    const apart = same.every(({ sentence }) => sentence !== mention.sentence);
    if (same.length === 0 || (apart && (adds('place') || adds('when')))) told.push(mention);
  }
  return told.flatMap(({ source, state, evidence }) => (state === null ? [] : [{ source, state, evidence }]));
}
