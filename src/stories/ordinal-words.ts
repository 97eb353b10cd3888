/** English ordinals that reports count meetings by. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};

/** What is counted: nouns of meeting, and what a series of talks is counted in. */
export const COUNTED: ReadonlySet<string> = new Set([
  'summit',
  'meeting',
  'round',
  'talks',
  'visit',
  'trip',
  'conference',
  'session',
  'call',
  'dialogue',
  'negotiations',
  'consultations',
  'encounter',
]);
