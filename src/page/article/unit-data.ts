import { isDate } from './metadata/metadata.ts';
import { normalise } from './text/white-space.ts';
import { headlineOf } from './units.ts';

/** What one of several articles on a page says of itself. */
export interface UnitData {
  title: string;
  headline: Element | null;
  byline?: string;
  /** ISO 8601. */
  published?: string;
  /** Its own address, where the page gives one. */
  url?: string;
}

/** Where sites that append articles write the address of each. */
const ADDRESS_ATTRIBUTES = [
  'data-url',
  'data-permalink',
  'data-canonical',
  'data-article-url',
  'data-href',
  'itemid',
];

/** Reads what an appended article says of itself; the head of the page is about the first one. */
export function unitDataOf(unit: Element): UnitData {
  const headline = headlineOf(unit);
  const byline = normalise(
    unit.querySelector('[rel="author"], [itemprop="author"], [class*="byline" i]')?.textContent ?? '',
  ).replace(/^by\s+/i, '');
  const stamp = unit.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const url = addressIn(unit, headline);
  return {
    title: normalise(headline?.textContent ?? ''),
    headline,
    ...(byline && { byline }),
    ...(isDate(stamp) && { published: stamp }),
    ...(url && { url }),
  };
}

function addressIn(unit: Element, headline: Element | null): string | undefined {
  const told = [
    ...ADDRESS_ATTRIBUTES.map((name) => unit.getAttribute(name)),
    (headline?.closest('a') ?? headline?.querySelector('a'))?.getAttribute('href'),
  ].find((address) => address != null && address !== '');
  if (told == null || !URL.canParse(told, document.baseURI)) return undefined;
  const url = new URL(told, document.baseURI);
  // A page speaks for its own site alone.
  return url.origin === location.origin ? url.href : undefined;
}
