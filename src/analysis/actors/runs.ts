import { FEMALE_NAMES, MALE_NAMES, SURNAME_FIRST_SURNAMES } from '../lexicon/given-names.ts';
import { ORGANIZATION_NOUNS, THING_NOUNS } from '../lexicon/organ-nouns.ts';
import type { Token } from '../text/tokens.ts';
import { isHonorific } from './titles.ts';

const FEMALE = new Set(FEMALE_NAMES);
const MALE = new Set(MALE_NAMES);
const SURNAMES_FIRST = new Set(SURNAME_FIRST_SURNAMES);

/** Particles inside names of persons. */
const PARTICLES = new Set(
  'de da del della al el bin ben ibn bint van von der den la le dos di du ter ul y zu'.split(' '),
);
/** Words inside names of organisations, once a head noun has been seen. */
const LINKS = new Set(['of', 'for', 'the', 'and', 'on', 'in']);

/** Whether a token is a particle that may go on a name: "bin", "de", "von". */
export const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && PARTICLES.has(token.lower);

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Gender that a given name tells, if it is listed for one only. */
export function genderOf(given: string): 'm' | 'f' | undefined {
  const name = fold(given);
  if (FEMALE.has(name)) return MALE.has(name) ? undefined : 'f';
  return MALE.has(name) ? 'm' : undefined;
}

export const isGivenName = (word: string): boolean => FEMALE.has(fold(word)) || MALE.has(fold(word));

/** Whether names in the order of China and Korea begin with this surname. */
export const isSurnameFirst = (word: string): boolean => SURNAMES_FIRST.has(fold(word));

/** A day or month behind a name begins something else. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;

const isNamePart = (token: Token | undefined): boolean =>
  ARABIC_ARTICLE.test(token?.text ?? '') || isCapitalPart(token);

/** "al-Khatib": the article is written small, the name behind it is not. */
const ARABIC_ARTICLE = /^(?:al|el|as|ash|ad|an|ar)[-‑]\p{Lu}/u;

const isCapitalPart = (token: Token | undefined): boolean =>
  token?.capital === true &&
  token.word &&
  !isHonorific(token) &&
  !CALENDAR.test(token.text) &&
  (/\p{Ll}/u.test(token.text) || /^\p{Lu}\.?$/u.test(token.text) || token.text.length <= 5);

/** End of the capitalised run that starts at token `at`: name parts, particles between them, links inside organisations. */
export function runEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  stops: (at: number) => boolean,
): number {
  let end = at;
  let organization = false;
  while (end < limit) {
    const token = tokens[end];
    if (isNamePart(token) && (end === at || !stops(end))) {
      organization ||= ORGANIZATION_NOUNS.has(token?.lower ?? '');
      end++;
      continue;
    }
    const skip = linkLength(tokens, end, organization);
    if (skip === 0 || end === at || !isNamePart(tokens[end + skip]) || stops(end + skip)) break;
    end += skip;
  }
  return end;
}

/** How many words at token `at` may join two parts of a name: "of the" inside organisations, "de la" and "bin" inside persons. */
function linkLength(tokens: readonly Token[], at: number, organization: boolean): number {
  const word = tokens[at]?.lower ?? '';
  if (organization && LINKS.has(word)) return tokens[at + 1]?.lower === 'the' ? 2 : 1;
  let length = 0;
  while (
    length < 3 &&
    PARTICLES.has(tokens[at + length]?.lower ?? '') &&
    tokens[at + length]?.capital === false
  )
    length++;
  return length;
}

/** What a capitalised run of at least one token is, by its own words alone. */
export function sortRun(
  tokens: readonly Token[],
  first: number,
  last: number,
): 'organization' | 'person' | 'thing' | 'unclear' {
  const run = tokens.slice(first, last);
  if (run.some((token) => ORGANIZATION_NOUNS.has(token.lower))) return 'organization';
  if (run.some((token) => THING_NOUNS.has(token.lower))) return 'thing';
  const head = run[0];
  if (head === undefined || run.length === 1) return 'unclear';
  if (isGivenName(head.text) || /^\p{Lu}\.$/u.test(head.text)) return 'person';
  if (isSurnameFirst(head.text) && run.length <= 3) return 'person';
  return 'unclear';
}
