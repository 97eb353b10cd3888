import { findByMarks } from '../library/articles.ts';
import { type Entry, entryUrl } from '../library/entry.ts';
import type { ArticleText } from '../shared/analysis.ts';
import type { ArticleOnPage, Sighting } from '../shared/stories.ts';
import { marksOf } from '../stories/fingerprint.ts';
import { readPage } from '../stories/page-shingles.ts';
import { type KnownArticle, type Recognition, recogniseAll } from '../stories/recognise.ts';
import { SHIPPED_ARTICLES } from '../stories/shipped-articles.ts';

/** An article out of the library. */
interface ReadArticle extends KnownArticle {
  entry: Entry;
}

/**
 * Tells which known article a page holds: one that ships, else the one among those read before of which most is there.
 * Copies that were read at other addresses go with it; at the page's own address the earlier reading is this one.
 *
 * @param library whether what was read before may be looked at
 * @returns null where the page holds no known article
 */
export async function recognise(
  { text, url }: Pick<ArticleText, 'text' | 'url'>,
  library: boolean,
): Promise<ArticleOnPage | null> {
  const page = readPage(text);
  const entries = library ? await findByMarks(marksOf(page.places.keys())) : [];
  const elsewhere = entries.filter((entry) => entry.url !== entryUrl(url)).flatMap(readArticle);
  // A passage of a known article may be told; of what was read, that would tell of every line that a site repeats.
  const copies = recogniseAll(elsewhere, page).filter((found) => found.as === 'copy');
  const seenBefore = copies
    .map(({ article: { entry } }): Sighting => ({ url: entry.url, title: entry.title, readAt: entry.readAt }))
    .sort((a, b) => b.readAt.localeCompare(a.readAt));
  const [shipped] = recogniseAll(SHIPPED_ARTICLES, page);
  if (shipped) return onPage(shipped, 'shipped', seenBefore);
  const [read] = copies;
  return read ? onPage(read, 'read', seenBefore) : null;
}

const readArticle = (entry: Entry): ReadArticle[] =>
  entry.fingerprint
    ? [{ id: entry.url, published: entry.published, fingerprint: entry.fingerprint, entry }]
    : [];

function onPage(
  { article, as, containment, completeness, run, paragraphs }: Recognition<KnownArticle>,
  origin: ArticleOnPage['origin'],
  seenBefore: Sighting[],
): ArticleOnPage {
  const numbered = paragraphs.map((paragraph, index) => ({ ...paragraph, number: index + 1 }));
  return {
    id: article.id,
    origin,
    as,
    published: article.published,
    containment,
    completeness,
    run,
    paragraphs: paragraphs.length,
    missing: numbered.filter(({ state }) => state === 'missing').map(({ number }) => number),
    changed: numbered.flatMap(({ state, number, span }) =>
      state === 'changed' && span !== null ? [{ number, span }] : [],
    ),
    seenBefore,
  };
}
