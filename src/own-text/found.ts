import type { FoundArticle } from '../page/article/read.ts';
import type { ArticleText } from '../shared/analysis.ts';
import { mapOf, type Piece } from './passage.ts';

/**
 * The article that a page of ours has drawn, in the shape in which articles are found on pages of the web, so that
 * marks and card take it for one.
 *
 * @param root holds a `<p>` or `<li>` for each paragraph, each with one text node
 */
export function foundIn(root: Element, article: ArticleText): FoundArticle {
  const pieces = Array.from(root.querySelectorAll('p, li'), pieceOf).filter((piece) => piece !== null);
  const map = mapOf(pieces);
  return {
    article,
    map,
    blocks: { root, kept: new Set(pieces.map(({ node }) => node)), spine: new Set(), evenHidden: false },
    coverage: { words: article.text.split(/\s+/).length, of: null, gated: false, paged: false },
  };
}

function pieceOf(element: Element): Piece<Text> | null {
  const { firstChild: node } = element;
  return node instanceof Text ? { node, words: node.data, isItem: element instanceof HTMLLIElement } : null;
}
