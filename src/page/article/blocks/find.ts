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
 * @param known what the page's own data say of the article
 * @returns null where the page has no text that looks like an article
 * @throws where the page is too large, and AbortError where the signal aborts
 */
export async function findBlocks(
  doc: Document,
  known: Known,
  signal: AbortSignal,
): Promise<FoundBlocks | null> {
  const taken = (await take(doc, true, signal)) ?? (await take(doc, false, signal));
  if (!taken) return null;
  const { texts, measures } = taken;
  const middle = texts[texts.length >> 1];
  if (!middle) return null;
  const scope = scopeOf(holderOf([texts[0] ?? middle, middle, texts.at(-1) ?? middle]));
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

async function take(doc: Document, visibleOnly: boolean, signal: AbortSignal): Promise<Taken | null> {
  const { skeleton, steps } = skeletonOf(doc, visibleOnly);
  await inSlices(steps, signal);
  await nextTask();
  const texts = textsByReadability(skeleton);
  return texts.length > 0 ? { texts, measures: skeleton.measures } : null;
}

function scopeOf(holder: Element): Element {
  let scope = holder;
  for (let level = 0; level < LEVELS_UP; level += 1) {
    const up = flatParent(scope);
    if (!up || up === document.documentElement || scope === document.body) break;
    scope = up;
  }
  return scope;
}

function blocksOf(kept: readonly Text[]): Blocks | null {
  const middle = kept[kept.length >> 1];
  if (!middle) return null;
  return { root: holderOf(kept), kept: new Set(kept), spine: new Set(ancestorsOf(middle)) };
}
