import { flatParent, upTo } from '../tree/flat-parents.ts';
import { type Block, isProse } from './block.ts';
import type { Judged } from './edges.ts';
import { blockElement, signatureOf } from './signature.ts';

/** Outside the box that holds the article, so many of its paragraphs must be built in the same way. */
const WELL_KNOWN = 3;

/**
 * Joins to what stands in the box that holds the article those paragraphs between its own that are built in the same way,
 * and those before and after it, as where an article stands in several wrappers side by side. Headings come with the
 * paragraph that follows them.
 *
 * @param judged in the order of the page, over more of the page than the box that holds the article
 * @param holder that box
 * @returns those that belong to the article or were left out of it for a reason of their own
 */
export function joined(judged: readonly Judged[], holder: Element): Judged[] {
  const taken = judged.filter(({ block, reason }) => block.kept && reason === null);
  const paragraphs = taken.filter(({ block }) => isProse(block));
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) return [...taken];
  const from = judged.indexOf(first);
  const to = judged.indexOf(last);
  const known = countOf(paragraphs.map(({ block }) => signatureOf(block)));
  const articles = new Set(paragraphs.map(({ block }) => articleOf(block)));
  const belongs = ({ block, reason }: Judged, index: number): boolean => {
    if (block.kept) return true;
    if (reason !== null || block.kind === 'heading') return false;
    if (!articles.has(articleOf(block))) return false;
    const alike = known.get(signatureOf(block)) ?? 0;
    if (index > from && index < to) return alike > 0 && (isProse(block) || block.words > 3);
    return isProse(block) && (alike >= WELL_KNOWN || isBeside(block, holder));
  };
  const mine = judged.map(belongs);
  // From the end, so that a heading of a heading comes along.
  for (let i = judged.length - 2; i >= 0; i -= 1) {
    const each = judged[i];
    if (!each || mine[i] || each.reason !== null || each.block.kind !== 'heading') continue;
    if (mine[i + 1] && i > from && !judged[i + 1]?.reason) mine[i] = !isTopHeading(each.block);
  }
  return judged.filter((_, index) => mine[index]);
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The `<article>` that a block stands in. Another one is another article, or a comment. */
function articleOf({ element }: Block): Element | null {
  for (const each of upTo(null, element)) if (each.tagName === 'ARTICLE') return each;
  return null;
}

const SIBLING_LINKED = 0.25;

/** Whether a block is a paragraph right beside the box that holds the article. */
function isBeside(block: Block, holder: Element): boolean {
  const element = blockElement(block.element);
  return (
    element.tagName === 'P' && block.linked < SIBLING_LINKED && flatParent(element) === flatParent(holder)
  );
}

const isTopHeading = ({ element }: Block): boolean => blockElement(element).closest('h1') !== null;
