import { forEach, type Sliced } from '../../../shared/slices.ts';
import { flatParent, upTo } from '../tree/flat-parents.ts';
import { wordSet } from '../word-set.ts';
import { type Block, isProse } from './block.ts';
import { nameWords } from './name-words.ts';

/** So far up a paragraph's points are handed, each level getting less. */
const LEVELS = 5;
/** A share of points per level: the box around the paragraph gets all of them. */
const shareAt = (level: number): number => (level === 0 ? 1 : level === 1 ? 1 / 2 : 1 / (level * 3));
/** Points for a paragraph's length, one for so many letters, and at most so many. */
const LETTERS_A_POINT = 100;
const MOST_FOR_LENGTH = 3;

/** Names of boxes that hold a page's main text, and what they are worth. */
const BODY_NAMES = wordSet('article body content entry hentry main post text story blog prose');
const BODY_POINTS = 10;
/** A box further up wins only with more than this share of the points of the one below. */
const FALLEN = 1 / 3;

/**
 * The element that holds the article, by the paragraphs in it: each hands points, for its length and its commas, to
 * the boxes around it, and the box with the most points wins unless its text is mostly links. The method is that of
 * Arc90's Readability (2009), over what a reader sees instead of over markup.
 *
 * @param blocks those that may be the article's, in the order of the page
 * @returns null where there is no running text
 */
export function* rootOf(blocks: readonly Block[], top: Element): Sliced<Element | null> {
  const points = new Map<Element, number>();
  const letters = new Map<Element, { all: number; linked: number }>();
  const prose = blocks.filter(isProse);
  const paragraphs = new Map<Element, number>();
  yield* forEach(prose, (block) => countUp(paragraphs, block, top));
  yield* forEach(blocks, (block) => count(letters, block, top));
  yield* forEach(prose, (block) => hand(points, block, paragraphs, top));
  const scores = new Map(
    Array.from(points, ([element, sum]) => {
      const { all, linked } = letters.get(element) ?? { all: 1, linked: 0 };
      return [element, (sum + bonus(element)) * (1 - linked / Math.max(1, all))];
    }),
  );
  const [best] = Array.from(scores).sort((a, b) => b[1] - a[1]);
  return best ? climb(best[0], scores, top) : null;
}

/** Counts a paragraph for each element that holds it. */
function countUp(counts: Map<Element, number>, { element }: Block, top: Element): void {
  for (const each of upTo(top, element)) counts.set(each, (counts.get(each) ?? 0) + 1);
}

function count(letters: Map<Element, { all: number; linked: number }>, block: Block, top: Element): void {
  const { length } = block.text;
  for (const each of upTo(top, block.element)) {
    const sum = letters.get(each) ?? { all: 0, linked: 0 };
    sum.all += length;
    sum.linked += length * block.linked;
    letters.set(each, sum);
  }
}

/** Hands a paragraph's points up from the lowest box that holds another paragraph too, past all wrappers of its own. */
function hand(
  points: Map<Element, number>,
  block: Block,
  paragraphs: ReadonlyMap<Element, number>,
  top: Element,
): void {
  const commas = block.text.split(/[,،、，]/u).length;
  const sum =
    (commas + Math.min(MOST_FOR_LENGTH, Math.floor(block.text.length / LETTERS_A_POINT))) *
    (1 - block.linked);
  let each: Element | null = block.element;
  while (each && each !== top && (paragraphs.get(each) ?? 0) < 2) each = flatParent(each);
  for (let level = 0; each && level < LEVELS; level += 1) {
    points.set(each, (points.get(each) ?? 0) + sum * shareAt(level));
    if (each === top) return;
    each = flatParent(each);
  }
}

function bonus(element: Element): number {
  if (element.tagName === 'MAIN') return BODY_POINTS;
  if (element.tagName === 'ARTICLE') return element.parentElement?.closest('article') ? 0 : BODY_POINTS;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return nameWords(names).some((word) => BODY_NAMES.has(word)) ? BODY_POINTS : 0;
}

/** A box around the best one that has more points holds more of the article, even past boxes that have less. */
function climb(best: Element, scores: ReadonlyMap<Element, number>, top: Element): Element {
  let last = scores.get(best) ?? 0;
  const least = last * FALLEN;
  for (let each = flatParent(best); each && each !== top; each = flatParent(each)) {
    const score = scores.get(each) ?? 0;
    if (score < least) return best;
    if (score > last) return each;
    last = score;
  }
  return best;
}
