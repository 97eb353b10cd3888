import type { TextSink } from '../text-builder.ts';
import { ancestorsOf, flatParent } from '../tree/flat-parents.ts';
import { isBlank, normalise } from '../white-space.ts';
import type { Block } from './block.ts';

/** Gathers the blocks of a stretch of the page while it is walked. */
export interface Collector extends TextSink<Text> {
  blocks: readonly Block[];
}

export function collector(): Collector {
  const blocks: Block[] = [];
  let texts: Text[] = [];
  let breaks = 0;
  const settle = (): void => {
    const shown = texts.filter(({ data }) => !isBlank(data));
    if (shown.length > 0) blocks.push(blockOf(shown, texts));
    texts = [];
    breaks = 0;
  };
  return {
    blocks,
    text(node) {
      if (breaks > 1 && !isBlank(node.data)) settle();
      if (!isBlank(node.data)) breaks = 0;
      texts.push(node);
    },
    paragraph: settle,
    lineBreak: () => {
      breaks += 1;
    },
    item: settle,
    itemEnd: settle,
    leftOut: () => undefined,
    dropCap: () => undefined,
  };
}

const BOLD = 'b, strong';
/** Letters. */
const LONGEST_BOLD_LINE = 80;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

function blockOf(shown: readonly Text[], all: readonly Text[]): Block {
  let letters = 0;
  let linked = 0;
  for (const text of shown) {
    const { length } = text.data.trim();
    letters += length;
    if (text.parentElement?.closest('a')) linked += length;
  }
  const text = normalise(all.map(({ data }) => data).join(''));
  const element = holderOf(shown);
  return {
    texts: shown,
    element,
    text,
    words: text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    linked: linked / letters,
    kind: kindOf(element, shown),
    kept: false,
  };
}

function kindOf(element: Element, texts: readonly Text[]): Block['kind'] {
  if (element.closest(HEADING) || isBoldLine(texts)) return 'heading';
  const item = element.closest('li');
  return item && texts.every((text) => item.contains(text)) ? 'item' : 'text';
}

/** A sub-heading that was only made bold. */
function isBoldLine(texts: readonly Text[]): boolean {
  const letters = texts.reduce((length, { data }) => length + data.trim().length, 0);
  if (letters > LONGEST_BOLD_LINE || !texts.every((text) => text.parentElement?.closest(BOLD))) return false;
  return !/[.:?!…,]["”’)]*$/u.test(texts.at(-1)?.data.trim() ?? '');
}

/** The lowest element of the flat tree that holds all of these texts. */
export function holderOf(texts: readonly Text[]): Element {
  const first = texts[0] && flatParent(texts[0]);
  const chains = texts.slice(1).map((text) => new Set(ancestorsOf(text)));
  for (let each = first; each; each = flatParent(each)) {
    const holder = each;
    if (chains.every((chain) => chain.has(holder))) return each;
  }
  return document.body;
}
