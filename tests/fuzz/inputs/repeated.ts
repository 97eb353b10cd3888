import fc from 'fast-check';
import { FAMILIES, textOf } from './families.ts';
import { soup } from './news.ts';

const family = fc.constantFrom(...Object.values(FAMILIES));

/** One thing again and again, briefly. */
const short = fc.tuple(family, fc.integer({ min: 1, max: 160 })).map(([unit, size]) => textOf(unit, size));

/** Two of them after one another, whatever comes between. */
const joined = fc.tuple(short, soup, short).map((parts) => parts.join(' '));

/** Any few words many times over. */
const anything = fc
  .tuple(soup, fc.integer({ min: 2, max: 8 }))
  .map(([words, times]) => words.slice(0, 40).repeat(times));

/** Endless repetition, cut short. */
export const repeated: fc.Arbitrary<string> = fc.oneof(short, joined, anything);

/** The same at length: thousands of characters, one sentence of them or none. */
export const endless: fc.Arbitrary<string> = fc
  .tuple(family, fc.integer({ min: 2000, max: 12_000 }), soup)
  .map(([unit, size, words]) => `${words}${textOf(unit, size)}${words}`);
