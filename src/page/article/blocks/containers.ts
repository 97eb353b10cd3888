import { flatParent } from '../tree/flat-parents.ts';
import { type Block, isProse } from './block.ts';
import { FURNITURE_NAMES, FURNITURE_PAIRS, FURNITURE_PROPERTIES } from './furniture-words.ts';
import { nameWords } from './name-words.ts';

/** What calls itself furniture and yet holds this share of the article is the article, or a way to mark its paragraphs. */
const MOST = 0.4;
/** Paragraphs built in the way in which this share of the article is built are the article's, whatever box they are in. */
const BODY = 0.3;

/**
 * Tells of a block whether it stands in something that calls itself furniture, by class, id or schema.org property.
 *
 * @param scope nothing above it is looked at
 */
export function inFurniture(blocks: readonly Block[], scope: Element): (block: Block) => boolean {
  const judged = new Map<string, boolean>();
  const names = new Map<Element, string>();
  const nameOf = (element: Element): string => {
    const known = names.get(element);
    if (known !== undefined) return known;
    const name = ['class', 'id', 'itemprop'].map((key) => element.getAttribute(key) ?? '').join('|');
    names.set(element, name);
    return name;
  };
  const words = new Map<string, number>();
  const shapes = new Map<string, number>();
  const shapeOf = ({ element }: Block): string => {
    const parent = flatParent(element);
    return `${element.tagName} ${nameOf(element)}<${parent ? nameOf(parent) : ''}`;
  };
  let all = 0;
  for (const block of blocks) {
    if (!block.kept) continue;
    all += block.words;
    shapes.set(shapeOf(block), (shapes.get(shapeOf(block)) ?? 0) + block.words);
    for (const name of new Set(chainOf(block, scope).map(nameOf))) {
      words.set(name, (words.get(name) ?? 0) + block.words);
    }
  }
  const isFurnitureName = (name: string): boolean => {
    const known = judged.get(name);
    if (known !== undefined) return known;
    const verdict = saysFurniture(name) && (words.get(name) ?? 0) <= all * MOST;
    judged.set(name, verdict);
    return verdict;
  };
  const isBody = (block: Block): boolean => isProse(block) && (shapes.get(shapeOf(block)) ?? 0) >= all * BODY;
  return (block) =>
    !isBody(block) && chainOf(block, scope).some((element) => isFurnitureName(nameOf(element)));
}

/** The elements around a block, nearest first, below the scope. */
function chainOf({ element }: Block, scope: Element): Element[] {
  const chain: Element[] = [];
  for (let each: Element | null = element; each && each !== scope; each = flatParent(each)) chain.push(each);
  return chain;
}

function saysFurniture(name: string): boolean {
  const [classes = '', id = '', property = ''] = name.split('|');
  if (property.split(/\s+/).some((each) => FURNITURE_PROPERTIES.has(each))) return true;
  return [...classes.split(/\s+/), id].some((each) => {
    const words = nameWords(each);
    return words.some(
      (word, index) => FURNITURE_NAMES.has(word) || FURNITURE_PAIRS.has(`${word}-${words[index + 1] ?? ''}`),
    );
  });
}
