import { forEach, type Sliced } from '../../../shared/slices.ts';
import { sameHeadline } from '../metadata/headline.ts';
import { flatParent } from '../tree/flat-parents.ts';
import { type Block, isProse } from './block.ts';
import { isLabel, type Judged, judgeEdges } from './edges.ts';
import { joined } from './join.ts';
import { type Known, type Reason, reasonInText } from './reasons.ts';
import { dropRepeated } from './repeated.ts';
import { isStandfirst } from './standfirst.ts';
import { dropNotesAboutWriter } from './writer.ts';

/**
 * Chooses the article's blocks out of a stretch of the page and says of each of the others why it is left out.
 *
 * @param blocks all blocks of the stretch, in the order of the page; `kept` says which stand in the holder
 * @param where `holder` holds most of the article, `furniture` tells what calls itself so
 */
export function* chooseBlocks(
  blocks: readonly Block[],
  { holder, furniture }: { holder: Element; furniture: (block: Block) => boolean },
  known: Known,
): Sliced<Judged[]> {
  const own = (block: Block): Reason | null => {
    if (isTitle(block, known.title)) return 'title';
    if (isHead(block)) return 'before the text';
    return furniture(block) ? 'container' : reasonInText(block, known);
  };
  const alone: Judged[] = [];
  yield* forEach(blocks, (block) => {
    alone.push({ block, reason: own(block) });
  });
  const judged = joined(withStandfirst(alone, known), holder);
  yield;
  const labelled = judged.map((each) =>
    each.reason === null && isLabel(each.block) ? { ...each, reason: 'control' as const } : each,
  );
  return judgeEdges(dropNotesAboutWriter(dropRepeated(labelled), known.authors));
}

/** Marks the standfirst among the lines between the headline and the first paragraph in the holder. */
function withStandfirst(judged: readonly Judged[], { description }: Known): Judged[] {
  const first = judged.findIndex(({ block, reason }) => block.kept && reason === null && isProse(block));
  const title = judged.slice(0, Math.max(0, first)).findLastIndex(({ reason }) => reason === 'title');
  return judged.map((each, index) => {
    const { block, reason } = each;
    if (title === -1 || index <= title || index >= first) return each;
    const mayBe = reason === null || reason === 'before the text';
    if (!mayBe || !isStandfirst(block, namesAround(block), description)) return each;
    return { block: { ...block, kind: 'standfirst', kept: true }, reason: null };
  });
}

/** How far around a line its names are looked at. */
const LEVELS = 2;

function namesAround({ element }: Block): string[] {
  const names: string[] = [];
  let each: Element | null = element;
  for (let level = 0; each && level < LEVELS; level += 1) {
    names.push(each.getAttribute('class') ?? '', each.getAttribute('id') ?? '');
    each = flatParent(each);
  }
  return names;
}

const isTitle = ({ element, text }: Block, title: string): boolean =>
  element.closest('h1, h2') !== null && sameHeadline(text, title);

/** The head of a post within an article: its headline, its hour, its writer. */
function isHead({ element }: Block): boolean {
  const post = element.closest('header')?.closest('article');
  return post?.parentElement?.closest('article, main') != null;
}
