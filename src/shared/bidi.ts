import type { Say } from './words.ts';

/** Whether our own words go from right to left. */
export const isRightToLeft = (say: Say): boolean => say('languageDirection') === 'rtl';

/** What is put into a line keeps its own direction, full stops and brackets included (Unicode's FSI and PDI, UAX 9). */
export const isolated = (part: string): string => `\u2068${part}\u2069`;
