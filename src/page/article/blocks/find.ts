import { inSlices, nextTask } from '../slices.ts';
import { flatParent } from '../tree/flat-walk.ts';
import { type Blocks, walk } from '../walk.ts';
import { chooseBlocks } from './choose.ts';
import { ancestorsOf, collector, holderOf } from './collect.ts';
import type { Judged } from './edges.ts';
import { textsByReadability } from './readability.ts';
import type { Known } from './reasons.ts';
import { type Measures, skeletonOf } from './skeleton.ts';

/** How far above what Readability took its lost paragraphs may stand. */
const LEVELS_UP = 3;

/** The article's blocks, and every block that was weighed with the reason why it is left out. */
export interface FoundBlocks {
  blocks: Blocks;
  judged: readonly Judged[];
  measures: Measures;
}

/**
 * Finds the blocks of the article on a live page; changes nothing. Works in slices.
 *
 * @param root the part of the page to look at: its body, or one of several articles on it
 * @param known what the page's own data say of the article
 * @returns null where the page has no text that looks like an article
 * @throws where the page is too large, and AbortError where the signal aborts
 */
export async function findBlocks(
  root: Element,
  known: Known,
  signal: AbortSignal,
): Promise<FoundBlocks | null> {
  const taken = (await take(root, true, signal)) ?? (await take(root, false, signal));
  if (!taken) return null;
  const { texts, measures } = taken;
  const middle = texts[texts.length >> 1];
  if (!middle) return null;
  const holder = holderOf([texts[0] ?? middle, middle, texts.at(-1) ?? middle]);
  const scope = scopeOf(holder, known.headline, root);
  const spine = new Set(ancestorsOf(middle));
  const found = collector(new Set(texts));
  await inSlices(walk({ root: scope, kept: null, spine }, found), signal);
  const judged = chooseBlocks(found.blocks, scope, known);
  const kept = judged.filter(({ reason }) => reason === null).flatMap(({ block }) => block.texts);
  const blocks = blocksOf(kept);
  return blocks && { blocks, judged, measures };
}

interface Taken {
  texts: Text[];
  measures: Measures;
}

async function take(root: Element, visibleOnly: boolean, signal: AbortSignal): Promise<Taken | null> {
  const { skeleton, steps } = skeletonOf(root, visibleOnly);
  await inSlices(steps, signal);
  await nextTask();
  const texts = textsByReadability(skeleton);
  return texts.length > 0 ? { texts, measures: skeleton.measures } : null;
}

/** What is weighed: somewhat more than Readability took, and the way up to the headline unless that is the whole page. */
function scopeOf(holder: Element, headline: Element | null, root: Element): Element {
  let scope = holder;
  for (let level = 0; scope !== root && level < LEVELS_UP; level += 1) scope = flatParent(scope) ?? scope;
  if (!headline) return scope;
  const above = new Set(ancestorsOf(headline));
  for (let each: Element | null = scope; each && each !== root; each = flatParent(each)) {
    if (above.has(each)) return each;
  }
  return scope;
}

function blocksOf(kept: readonly Text[]): Blocks | null {
  const middle = kept[kept.length >> 1];
  if (!middle) return null;
  return { root: holderOf(kept), kept: new Set(kept), spine: new Set(ancestorsOf(middle)) };
}
