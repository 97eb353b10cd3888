import type { Token } from '../text/tokens.ts';

/** What common nouns tell of a person's gender: offices and callings with a form of their own, and kin. */
const FEMALE =
  /^(?:woman|women|girl|lady|mother|mum|mom|wife|widow|daughter|sister|aunt|niece|grandmother|girlfriend|queen|princess|duchess|countess|baroness|empress|sultana|actress|heiress|hostess|waitress|businesswoman|policewoman|first lady|\p{L}+woman)$/u;
const MALE =
  /^(?:man|boy|guy|gentleman|father|dad|husband|widower|son|brother|uncle|nephew|grandfather|boyfriend|king|prince|duke|count|baron|emperor|sultan|emir|actor|pope|\p{L}+man)$/u;

/** Gender that a person's noun ("spokeswoman", "king") tells; undefined for nouns that both go by ("human", "chairman" is a man's). */
export function nounGender(noun: string): 'm' | 'f' | undefined {
  if (/^(?:hu|wo)?man$/.test(noun) && noun !== 'man') return noun === 'woman' ? 'f' : undefined;
  if (FEMALE.test(noun)) return 'f';
  return MALE.test(noun) && !/^(?:german|roman|norman|ottoman|talisman)$/.test(noun) ? 'm' : undefined;
}

/** Gender that a form of address tells. */
export function honorificGender(token: Token | undefined): 'm' | 'f' | undefined {
  const word = token?.lower ?? '';
  if (/^(?:mrs|ms|miss|lady|dame|madam|queen|princess)\.?$/.test(word)) return 'f';
  return /^(?:mr|sir|lord|king|prince)\.?$/.test(word) ? 'm' : undefined;
}
