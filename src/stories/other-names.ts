import type { EncounterType } from '../shared/analysis.ts';

/** What other reports may call an occasion of this type. A call is never a meeting. */
export const OTHER_NAMES: Readonly<Record<EncounterType, readonly EncounterType[]>> = {
  summit: ['meeting', 'talks'],
  meeting: ['summit', 'talks'],
  talks: ['meeting'],
  call: [],
  visit: ['meeting'],
  conference: ['summit'],
};

/** Whether two reports may mean the same occasion by these names. */
export const mayBeOne = (a: EncounterType, b: EncounterType): boolean =>
  a === b || OTHER_NAMES[a].includes(b) || OTHER_NAMES[b].includes(a);
