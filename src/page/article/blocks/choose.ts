import { sameHeadline } from '../headline.ts';
import type { Block } from './block.ts';
import { inFurniture } from './containers.ts';
import { isLabel, type Judged, judgeEdges } from './edges.ts';
import { joined } from './join.ts';
import { type Known, type Reason, reasonInText } from './reasons.ts';
import { dropRepeated } from './repeated.ts';
import { dropNotesAboutWriter } from './writer.ts';

/**
 * Chooses the article's blocks out of a stretch of the page and says of each of the others why it is left out.
 *
 * @param blocks all blocks of the stretch, in the order of the page; `kept` says what Readability took
 * @param scope the element that holds them all
 */
export function chooseBlocks(blocks: readonly Block[], scope: Element, known: Known): Judged[] {
  const furniture = inFurniture(blocks, scope);
  const own = (block: Block): Reason | null => {
    if (isTitle(block, known.title)) return 'title';
    if (isHead(block)) return 'before the text';
    return furniture(block) ? 'container' : reasonInText(block, known);
  };
  const judged = joined(blocks.map((block) => ({ block, reason: own(block) })));
  const labelled = judged.map((each) =>
    each.reason === null && isLabel(each.block) ? { ...each, reason: 'control' as const } : each,
  );
  return judgeEdges(dropNotesAboutWriter(dropRepeated(labelled), known.authors));
}

const isTitle = ({ element, text }: Block, title: string): boolean =>
  element.closest('h1, h2') !== null && sameHeadline(text, title);

/** The head of a post within an article: its headline, its hour, its writer. */
function isHead({ element }: Block): boolean {
  const post = element.closest('article');
  return (
    post !== null &&
    post.parentElement?.closest('article, main') != null &&
    element.closest('header') !== null &&
    post.contains(element.closest('header'))
  );
}
