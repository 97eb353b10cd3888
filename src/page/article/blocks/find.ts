import { forEach, inSlices, nextTask, type Sliced } from '../../../shared/slices.ts';
import { textBuilder } from '../text/text-builder.ts';
import type { TextMap } from '../text/text-map.ts';
import { type Blocks, walk } from '../text/walk.ts';
import { ancestorsOf, flatParent, isWithin, upTo } from '../tree/flat-parents.ts';
import { glance } from '../tree/look.ts';
import { holdsMostOf } from '../tree/text-length.ts';
import { type Block, isProse } from './block.ts';
import { chooseBlocks } from './choose.ts';
import { collector, holderOf } from './collect.ts';
import { inFurniture } from './containers.ts';
import type { Judged } from './edges.ts';
import { type Measures, measuresOf } from './measures.ts';
import type { Known } from './reasons.ts';
import { rootOf } from './root.ts';

/** How far above the box that holds most of the article the rest of it may stand. */
const LEVELS_UP = 3;

/** The article's blocks, their text, and every block that was weighed with the reason why it is left out. */
export interface FoundBlocks {
  blocks: Blocks;
  map: TextMap<Text>;
  judged: readonly Judged[];
  measures: Measures;
}

/**
 * Finds the blocks of the article on a live page; changes nothing. Works in slices.
 *
 * @param root the part of the page to look at: its body, or one of several articles on it
 * @param known what the page's own data say of the article
 * @returns null where the page has no text that looks like an article
 * @throws AbortError where the signal aborts
 */
export async function findBlocks(
  root: Element,
  known: Known,
  signal: AbortSignal,
): Promise<FoundBlocks | null> {
  return (await findShown(root, known, false, signal)) ?? (await findShown(root, known, true, signal));
}

async function findShown(
  root: Element,
  known: Known,
  evenHidden: boolean,
  signal: AbortSignal,
): Promise<FoundBlocks | null> {
  const all = collector();
  await inSlices(walk({ root, kept: null, spine: holdsMostOf(root), evenHidden }, all, glance), signal);
  await nextTask();
  const judged = await inSlices(chooseAmong(all.blocks, root, known), signal);
  if (!judged) return null;
  const kept = judged.filter(({ reason }) => reason === null).flatMap(({ block }) => block.texts);
  const blocks = blocksOf(kept, evenHidden);
  if (!blocks) return null;
  const text = textBuilder<Text>();
  await inSlices(walk(blocks, text), signal);
  return { blocks, map: text.finish(), judged, measures: measuresOf(all.blocks) };
}

/** Of all blocks of a page those of the article; null where the page has no running text. */
function* chooseAmong(blocks: readonly Block[], root: Element, known: Known): Sliced<Judged[] | null> {
  const furniture = yield* inFurniture(blocks.filter(isProse), root);
  const running: Block[] = [];
  yield* forEach(blocks, (block) => {
    if (!isProse(block) || !furniture(block)) running.push(block);
  });
  const holder = yield* rootOf(running, root);
  if (!holder) return null;
  const scope = scopeOf(holder, known.headline, root);
  const within: Block[] = [];
  yield* forEach(blocks, (block) => {
    if (isWithin(block.element, scope)) within.push({ ...block, kept: isWithin(block.element, holder) });
  });
  return yield* chooseBlocks(within, { holder, furniture }, known);
}

/** What is weighed: somewhat more than the holder, and the way up to the headline unless that is the whole page. */
function scopeOf(holder: Element, headline: Element | null, root: Element): Element {
  let scope = holder;
  for (let level = 0; scope !== root && level < LEVELS_UP; level += 1) scope = flatParent(scope) ?? scope;
  if (!headline) return scope;
  const above = new Set(ancestorsOf(headline));
  for (const each of upTo(root, scope)) if (each !== root && above.has(each)) return each;
  return scope;
}

function blocksOf(kept: readonly Text[], evenHidden: boolean): Blocks | null {
  const middle = kept[kept.length >> 1];
  if (!middle) return null;
  return { root: holderOf(kept), kept: new Set(kept), spine: new Set(ancestorsOf(middle)), evenHidden };
}
