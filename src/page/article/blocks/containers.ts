import { forEach, type Sliced } from '../../../shared/slices.ts';
import { flatParent, upTo } from '../tree/flat-parents.ts';
import { type Block, isProse } from './block.ts';
import {
  BUILDERS,
  FURNITURE_ENDS,
  FURNITURE_NAMES,
  FURNITURE_PAIRS,
  FURNITURE_PROPERTIES,
} from './furniture-words.ts';
import { nameWords } from './name-words.ts';

/** What calls itself furniture and yet holds this share of the article is the article, or a way to mark its paragraphs. */
const MOST = 0.4;
/** Paragraphs built in the way in which this share of the article is built are the article's, whatever box they are in. */
const BODY = 0.3;

/**
 * Tells of a block whether it stands in something that calls itself furniture, by class, id or schema.org property.
 *
 * @param prose the page's paragraphs; what holds too many of them is no furniture
 * @param top nothing above it is looked at
 */
export function* inFurniture(prose: readonly Block[], top: Element): Sliced<(block: Block) => boolean> {
  const inName = new Map<string, number>();
  const inShape = new Map<string, number>();
  let all = 0;
  yield* forEach(prose, (block) => {
    all += block.words;
    add(inShape, shapeOf(block), block.words);
    const names = new Set<string>();
    for (const each of upTo(top, block.element)) if (each !== top) names.add(nameOf(each));
    for (const name of names) add(inName, name, block.words);
  });
  const judged = new Map<string, boolean>();
  const isFurnitureName = (name: string): boolean => {
    const known = judged.get(name);
    if (known !== undefined) return known;
    const verdict = (inName.get(name) ?? 0) <= all * MOST && saysFurniture(name);
    judged.set(name, verdict);
    return verdict;
  };
  const within = new Map<Element, boolean>();
  const isWithinOne = (element: Element | null): boolean => {
    if (!element || element === top) return false;
    const known = within.get(element);
    if (known !== undefined) return known;
    const verdict = isFurnitureName(nameOf(element)) || isWithinOne(flatParent(element));
    within.set(element, verdict);
    return verdict;
  };
  const isBody = (block: Block): boolean =>
    isProse(block) && (inShape.get(shapeOf(block)) ?? 0) >= all * BODY;
  return (block) => !isBody(block) && isWithinOne(block.element);
}

function add(sums: Map<string, number>, key: string, words: number): void {
  sums.set(key, (sums.get(key) ?? 0) + words);
}

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''}|${element.id}|${element.getAttribute('itemprop') ?? ''}`;

function shapeOf({ element }: Block): string {
  const parent = flatParent(element);
  return `${element.tagName} ${nameOf(element)}<${parent ? nameOf(parent) : ''}`;
}

function saysFurniture(name: string): boolean {
  const [classes = '', id = '', property = ''] = name.split('|');
  if (property.split(/\s+/).some((each) => FURNITURE_PROPERTIES.has(each))) return true;
  return [...classes.split(/\s+/), id].some((each) => {
    const words = nameWords(each);
    return words.some(
      (word, index) =>
        FURNITURE_NAMES.has(word) ||
        (index === words.length - 1 && FURNITURE_ENDS.has(word)) ||
        (word === 'widget' && !BUILDERS.has(words[0] ?? '')) ||
        FURNITURE_PAIRS.has(`${word}-${words[index + 1] ?? ''}`),
    );
  });
}
