import { isRecord } from '../../../shared/shapes.ts';

/** What a page's structured data says of an article on it (schema.org, as JSON-LD). */
export interface ArticleData {
  headline?: string;
  authors: string[];
  /** As written by the page. */
  published?: string;
  language?: string;
  /** Words that the whole article has. */
  words?: number;
  /** Whether all of it may be read by everybody; null where nothing is said. */
  isFree: boolean | null;
}

/** schema.org types of news and opinion pieces: `Article` and the subtypes that news sites use. */
const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SatiricalArticle)$/;
/** schema.org types of pages that are about something else than one article. */
const OTHER_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|QAPage|FAQPage|DiscussionForumPosting|Product(?:Group)?|Recipe|JobPosting|SoftwareApplication|CheckoutPage|ItemPage)$/;
/** Where an article may hang below the top: a graph of everything on the page, or the page's main thing. */
const WAYS_DOWN = ['@graph', 'mainEntity', 'mainEntityOfPage'];
/** Structured data nests two or three deep in practice; a page that nests deeper is playing tricks. */
const DEEPEST = 6;

type Thing = Record<string, unknown>;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/**
 * What JSON-LD scripts describe: articles, and whether at the top of one is something that is none. Lists of other
 * articles (a section front's `itemListElement`) are not descended into. A script that is no JSON is passed over.
 *
 * @param scripts contents of `<script type="application/ld+json">`
 */
export function structuredData(scripts: readonly string[]): { articles: ArticleData[]; other: boolean } {
  const values = scripts.map(parse);
  return { articles: values.flatMap((value) => articlesBelow(value, 0)), other: values.some(isOther) };
}

function isOther(value: unknown): boolean {
  const graph = isRecord(value) ? listOf(value['@graph'] ?? value) : listOf(value);
  return graph.some((thing) => isRecord(thing) && typesOf(thing).some((type) => OTHER_TYPE.test(type)));
}

function articlesBelow(value: unknown, depth: number): ArticleData[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => articlesBelow(each, depth + 1));
  if (!isRecord(value)) return [];
  if (isArticle(value)) return [dataOf(value)];
  return WAYS_DOWN.flatMap((way) => articlesBelow(value[way], depth + 1));
}

function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE_TYPE.test(type));
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') : [],
  );
}

function dataOf(thing: Thing): ArticleData {
  const headline = textOf(thing['headline']) ?? textOf(thing['name']);
  const published = textOf(thing['datePublished']);
  const language = textOf(thing['inLanguage']);
  const words = Number(thing['wordCount']);
  return {
    isFree: isFree(thing['isAccessibleForFree']),
    ...(Number.isInteger(words) && words > 0 && { words }),
    authors: listOf(thing['author']).flatMap(
      (author) => textOf(isRecord(author) ? author['name'] : author) ?? [],
    ),
    ...(headline && { headline }),
    ...(published && { published }),
    ...(language && { language }),
  };
}

function isFree(said: unknown): boolean | null {
  const word = String(said).toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}

function parse(script: string): unknown {
  return parsed(script) ?? parsed(mended(script)) ?? null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Some sites wrap their JSON for browsers of the last century, or write raw line feeds into strings. */
function mended(script: string): string {
  return script
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)$/, '')
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/;\s*$/, '');
}
