/** What a page says of itself, before its text is looked for. */
export interface PageSigns {
  /** JSON-LD describes an article. */
  articleData: boolean;
  /** JSON-LD describes a collection, a thread, a profile or goods. */
  otherData: boolean;
  /** Open Graph's type of the page; null where it gives none. */
  openGraph: string | null;
  /** Its address, or the canonical one, looks like one article's; see `isSlugLike`. */
  slug: boolean;
  /** Its address is that of a site's front. */
  front: boolean;
  /** The document's title stands on the page as a headline, outside any link. */
  headline: boolean;
  dated: boolean;
  authored: boolean;
  /** Most of its many headings are links. */
  linkedHeadings: boolean;
}

/** What its text shows, once that is found. */
export interface TextSigns {
  /** Letters of the article's text. */
  letters: number;
  /** Share of the page's running text (text outside links) that is the article's, about 0 to 1. */
  share: number;
  /** Paragraphs of running text. */
  prose: number;
  /** Share of the article's letters that stand in links. */
  linked: number;
  /** Letters in tables that the article does not stand in. */
  tabled: number;
}

type Term<Signs> = readonly [points: number, holds: (signs: Signs) => boolean];

/** A page type of its own that is neither an article nor the mere default of site builders. */
const OTHER_TYPE = /^(?!article$|website$|news$|blog$)[a-z]+(?:[._:][a-z_]+)*$/i;

/**
 * What speaks for and against a page's being one article, as far as the page's head and headings tell. Points are
 * rounded log-odds (base 2) of each sign over the articles and other pages of the development set, less where signs go
 * together.
 */
export const PAGE_TERMS: readonly Term<PageSigns>[] = [
  // JSON-LD describes an article.
  [2, ({ articleData }) => articleData],
  // Structured data describe something else.
  [-3.5, ({ otherData, articleData }) => otherData && !articleData],
  // og:type is article.
  [1, ({ openGraph }) => openGraph === 'article'],
  // og:type is something of its own.
  [-1, ({ openGraph }) => openGraph !== null && isOtherType(openGraph)],
  // The address spells a headline.
  [2, ({ slug }) => slug],
  // The address is a site’s front.
  [-3, ({ front }) => front],
  // The title stands on the page as a headline.
  [2, ({ headline }) => headline],
  // It has a date.
  [0.5, ({ dated }) => dated],
  // It has a writer.
  [0.5, ({ authored }) => authored],
  // Most of many headings are links, and none is this page’s own article.
  [-2, ({ linkedHeadings, articleData, headline }) => linkedHeadings && !(articleData && headline)],
];

// Publishers invent types ("commentary"); these are the ones whose pages are no articles.
const isOtherType = (type: string): boolean =>
  OTHER_TYPE.test(type) &&
  /^(?:product|profile|object|video|music|book|place|business|restaurant|game|app|forum)/i.test(type);

/** The text dominates the page. */
const DOMINATES = 2;
/** Several paragraphs of prose. */
const PROSE = 1;

/** The same as far as the text tells. */
export const TEXT_TERMS: readonly Term<TextSigns>[] = [
  [DOMINATES, ({ share }) => share >= 0.75],
  // The text is a large part of the page.
  [1, ({ share }) => share >= 0.4 && share < 0.75],
  // The text is one of many.
  [-2, ({ share }) => share < 0.3],
  [PROSE, ({ prose }) => prose >= 4],
  // Hardly any prose.
  [-2, ({ prose }) => prose < 2],
  // A text made of links.
  [-3, ({ linked }) => linked >= 0.15],
  // More in tables than in the text.
  [-3, ({ tabled, letters }) => tabled > letters],
];

/** Sum of the points of all terms that hold. */
export function scoreOf<Signs>(terms: readonly Term<Signs>[], signs: Signs): number {
  return terms.reduce((sum, [points, holds]) => sum + (holds(signs) ? points : 0), 0);
}

/** Most that the text can add. */
export const MOST_BY_TEXT = DOMINATES + PROSE;
