import type { Fingerprint } from '../shared/fingerprint.ts';
import { type Comparison, compare } from './compare.ts';
import type { PageShingles } from './page-shingles.ts';

/** An article that may be met again. */
export interface KnownArticle {
  id: string;
  /** ISO 8601, as fine as it is known. */
  published: string | null;
  fingerprint: Fingerprint;
}

/** A known article that a page holds: a `copy` of it, whole or in part, or no more than a `passage` out of it. */
export interface Recognition<A extends KnownArticle> extends Comparison {
  article: A;
  as: 'copy' | 'passage';
}

/** Copies had .33 and more, a paywalled one included; of 177 other pages none had more than .012. */
const COPY_FROM = 0.2;
/** Copies shared 72 words in a row and more; of 177 other pages none shared more than 6. */
const PASSAGE_FROM = 20;
/** Of a shorter text a fifth may be a line that stands on every page of its site. Words. */
const SHORTEST = 40;

/** The known articles that a page holds, the one of which it holds most first. */
export function recogniseAll<A extends KnownArticle>(
  known: readonly A[],
  page: PageShingles,
): Recognition<A>[] {
  return known
    .filter(({ fingerprint }) => fingerprint.words.reduce((sum, count) => sum + count, 0) >= SHORTEST)
    .flatMap((article) => {
      const comparison = compare(article.fingerprint, page);
      const { containment, run } = comparison;
      if (containment < COPY_FROM && run < PASSAGE_FROM) return [];
      const as = containment < COPY_FROM ? 'passage' : 'copy';
      return [{ article, as, ...comparison } satisfies Recognition<A>];
    })
    .sort((a, b) => b.containment - a.containment);
}
