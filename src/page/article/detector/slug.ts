import { hasWord } from '../text/letters.ts';

/** "trump-putin-summit-delayed": this many words in one path segment make a headline of it. */
const HEADLINE_WORDS = 4;
/** Beside a date or a number of an article, fewer do. */
const SHORT_WORDS = 2;
/** Article numbers of publishers have five digits or more; years and page numbers have fewer. */
const NUMBER = /(?:^|[-_.a-z])\d{5,}(?:$|[-_.])/i;
/** A number this long is one article's by itself, if a word stands beside it ("explainers-63159607"). */
const LONG_NUMBER = /\d{8,}/;
/** `/2024/03/12/`, `/2024/mar/02/`, `/2024-03-12-`. */
const DATE = /\/(?:19|20)\d\d[/-](?:\d{1,2}|[a-z]{3})(?:[/-]|$)/i;
/** Opaque identifiers of one article, as in `/articles/clymn8zyrp9o`. */
const OPAQUE_ID = /\/(?:articles?|story|stories)\/[a-z0-9]{8,}(?:\/|$)/i;

const wordsIn = (segment: string): number =>
  segment
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_+]|%20/)
    .filter(hasWord).length;

/**
 * Whether a URL looks like that of one article: a path segment that spells a headline, a shorter one beside a
 * date or an article number, or an opaque identifier below `/article/` or `/story/`. An invalid URL does not.
 */
export function isSlugLike(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname } = new URL(url);
  const segments = pathname.split('/').filter(Boolean);
  if (OPAQUE_ID.test(pathname)) return true;
  const words = Math.max(0, ...segments.map(wordsIn));
  const numbered = DATE.test(pathname) || segments.some((segment) => NUMBER.test(segment));
  const named = segments.some((segment) => LONG_NUMBER.test(segment) && wordsIn(segment) > 0);
  return words >= HEADLINE_WORDS || (numbered && words >= SHORT_WORDS) || named;
}

/** Whether a URL is that of a site's front: no path but perhaps a language or an index file. An invalid URL is not. */
export function isFront(url: string): boolean {
  if (!URL.canParse(url)) return false;
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i.test(
    new URL(url).pathname,
  );
}
