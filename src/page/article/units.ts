/** A report has at least so many paragraphs of this length, in letters; a teaser has not. */
const PARAGRAPHS = 4;
const LONG_PARAGRAPH = 80;

/** An article as such, or one that says where it belongs, when it was written or by whom. */
const ARTICLE =
  'article, [itemtype*="Article"], [data-url], [data-permalink], [data-canonical], [data-article-url], :has(time, [rel="author"], [itemprop="author"], [class*="byline" i])';
const WITHIN_ARTICLE = 'article, [itemprop="articleBody"]';

/**
 * The parts of a page that each hold one article, in its order. Pages that append the next article when the reader
 * comes to the end of one hold several: elements side by side, built alike, each with a headline and a text of its own.
 *
 * @param headline the element that the page's title is shown in, if it is shown
 * @returns the body alone where there is one article or none
 */
export function unitsIn(doc: Document, headline: Element | null): Element[] {
  for (let each = headline; each && each !== doc.body; each = each.parentElement) {
    const mine = each;
    // Sections of one article are built alike too, and have headings.
    if (mine.parentElement?.closest(WITHIN_ARTICLE)) continue;
    const level = headlineOf(mine)?.tagName;
    const others = Array.from(mine.parentElement?.children ?? []).filter(
      (sibling) =>
        sibling !== mine &&
        isBuiltAlike(sibling, mine) &&
        isArticle(sibling) &&
        headlineOf(sibling)?.tagName === level &&
        sibling.matches(ARTICLE),
    );
    if (others.length > 0 && isArticle(mine)) {
      const units = new Set([mine, ...others]);
      return Array.from(mine.parentElement?.children ?? []).filter((sibling) => units.has(sibling));
    }
  }
  return [doc.body];
}

/** Numbers in class names tell one article from the next ("post-4711"); what is left tells how they are built. */
const classesOf = (element: Element): string =>
  (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !/\d{2}/.test(name))
    .sort()
    .join(' ');

function isBuiltAlike(one: Element, other: Element): boolean {
  if (one.tagName !== other.tagName) return false;
  return one.tagName === 'ARTICLE' || classesOf(one) === classesOf(other);
}

function isArticle(element: Element): boolean {
  if (headlineOf(element) === null) return false;
  let long = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if (paragraph.textContent.length >= LONG_PARAGRAPH) long += 1;
    if (long >= PARAGRAPHS) return true;
  }
  return false;
}

/** The headline of a part of the page: its top heading, which comes before its paragraphs. */
export function headlineOf(unit: Element): Element | null {
  const heading = unit.querySelector('h1') ?? unit.querySelector('h2');
  const paragraph = unit.querySelector('p');
  if (!heading || !paragraph) return heading;
  const isBefore = heading.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING;
  return heading.tagName === 'H1' || isBefore ? heading : null;
}
