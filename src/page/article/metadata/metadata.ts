import { normalise } from '../text/white-space.ts';
import { headlinesIn, isLong } from './headline.ts';
import { shownHeadline } from './headline-shown.ts';
import type { ArticleData } from './json-ld.ts';
import { structuredData } from './json-ld.ts';
import { hasNextPage } from './next-page.ts';

/** What the page's head and headings say about the article. */
export interface Metadata {
  title: string;
  /** Where a reader sees a title of a headline's length on the page, outside a link; null where none does. */
  headline: Element | null;
  byline?: string;
  /** ISO 8601. */
  published?: string;
  /** BCP 47, or empty. */
  language: string;
  /** JSON-LD describes an article. */
  hasArticleData: boolean;
  /** JSON-LD or microdata describes something else. */
  hasOtherData: boolean;
  /** Open Graph's type of the page. */
  openGraph: string | null;
  /** The address that the page gives as its own. */
  canonical?: string;
  /** What the page says its text is about, which is often the line under its headline. */
  description?: string;
  /** Words that the whole article has, by the page's own count. */
  declaredWords?: number;
  /** Whether all of it may be read by everybody; null where nothing is said. */
  isFree: boolean | null;
  /** There is a next page of it. */
  hasNext: boolean;
}

/** The same kinds of pages in microdata. */
const OTHER_ITEMS = ['QAPage', 'DiscussionForumPosting', 'CollectionPage', 'SearchResultsPage', 'ProfilePage']
  .map((type) => `[itemtype$="schema.org/${type}"]`)
  .join(', ');

/** Reads a document's metadata. Nothing in it is trusted to be well-formed; what is not is left out. */
export function metadataOf(doc: Document): Metadata {
  const scripts = Array.from(
    doc.querySelectorAll('script[type="application/ld+json" i]'),
    ({ textContent }) => textContent,
  );
  const { articles, other } = structuredData(scripts);
  const metas = metasOf(doc);
  const data = articles[0];
  const title = titleOf(doc, metas, data);
  const byline = bylineOf(doc, metas, data);
  const published = publishedOf(doc, metas, data);
  const canonical = canonicalOf(doc, metas);
  const description = metas.get('og:description') ?? metas.get('description');
  return {
    ...title,
    ...(byline && { byline }),
    ...(published && { published }),
    language: doc.documentElement.lang || data?.language || '',
    hasArticleData: articles.length > 0,
    hasOtherData: other || doc.querySelector(OTHER_ITEMS) !== null,
    openGraph: metas.get('og:type')?.toLowerCase() ?? null,
    ...(canonical && { canonical }),
    ...(description && { description }),
    ...(data?.words && { declaredWords: data.words }),
    isFree: data?.isFree ?? null,
    hasNext: hasNextPage(doc),
  };
}

function titleOf(
  doc: Document,
  metas: Metas,
  data: ArticleData | undefined,
): Pick<Metadata, 'title' | 'headline'> {
  const told = [metas.get('og:title'), data?.headline].filter((title) => title !== undefined);
  const candidates = [...told, ...headlinesIn(doc.title)];
  const shown = shownHeadline(doc, candidates.filter(isLong));
  if (shown) return { title: shown.text, headline: shown.element };
  const [heading, ...others] = texts(doc, 'h1');
  const only = others.length === 0 ? heading : undefined;
  return { title: (only || (told[0] ?? normalise(doc.title))).slice(0, LONGEST_TITLE), headline: null };
}

function canonicalOf(doc: Document, metas: Metas): string | undefined {
  const told = doc.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? metas.get('og:url');
  return told && URL.canParse(told, doc.baseURI) ? new URL(told, doc.baseURI).href : undefined;
}

/** Longer lists of writers are not names, in characters. */
const LONGEST_NAMES = 300;

function bylineOf(doc: Document, metas: Metas, data: ArticleData | undefined): string | undefined {
  if (data && data.authors.length > 0)
    return data.authors
      .join(', ')
      .replace(/^by\s+/i, '')
      .slice(0, LONGEST_NAMES);
  const named = metas.get('author') ?? texts(doc, '[rel="author"], [itemprop="author"]')[0];
  // `article:author` is more often the address of a profile than a name.
  const author = named ?? metas.get('article:author');
  return author && !URL.canParse(author) ? author.replace(/^by\s+/i, '').slice(0, LONGEST_NAMES) : undefined;
}

const PUBLISHED_NAMES = [
  'article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
];

function publishedOf(doc: Document, metas: Metas, data: ArticleData | undefined): string | undefined {
  const stamps = [
    data?.published,
    ...PUBLISHED_NAMES.map((name) => metas.get(name.toLowerCase())),
    doc.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime') ?? undefined,
  ];
  return stamps.find((stamp) => stamp !== undefined && isDate(stamp));
}

/** ISO 8601, with at least a day. */
export const isDate = (stamp: string): boolean =>
  /^\d{4}-\d\d-\d\d/.test(stamp) && !Number.isNaN(Date.parse(stamp));

/** In characters. */
const LONGEST_TITLE = 400;

type Metas = ReadonlyMap<string, string>;

/** What the page's `<meta>` elements say, by name, property or `itemprop`, whichever they use, in lower case. */
function metasOf(doc: Document): Metas {
  const metas = new Map<string, string>();
  for (const element of doc.getElementsByTagName('meta')) {
    const content = normalise(element.content);
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const texts = (doc: Document, selector: string): string[] =>
  Array.from(doc.querySelectorAll(selector), ({ textContent }) => normalise(textContent)).filter(Boolean);
