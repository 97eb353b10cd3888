import { hasLetterOrDigit } from '../text/letters.ts';
import type { TextSink } from '../text/text-builder.ts';
import { isBlank, normalise } from '../text/white-space.ts';
import { ancestorsOf } from '../tree/flat-parents.ts';
import type { Block } from './block.ts';

/** Gathers the blocks of a stretch of the page while it is walked. */
export interface Collector extends TextSink<Text> {
  blocks: readonly Block[];
}

export function collector(): Collector {
  const blocks: Block[] = [];
  let shown: Text[] = [];
  let raw = '';
  let breaks = 0;
  const settle = (): void => {
    if (shown.length > 0) blocks.push(blockOf(shown, normalise(raw)));
    shown = [];
    raw = '';
    breaks = 0;
  };
  return {
    blocks,
    text(node, data) {
      if (isBlank(data)) {
        raw += ' ';
        return;
      }
      if (breaks > 1) settle();
      breaks = 0;
      shown.push(node);
      raw += data;
    },
    paragraph: settle,
    lineBreak: () => {
      breaks += 1;
      raw += ' ';
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

function blockOf(texts: readonly Text[], text: string): Block {
  let letters = 0;
  let linked = 0;
  for (const node of texts) {
    const { length } = node.data.trim();
    letters += length;
    if (node.parentElement?.closest('a')) linked += length;
  }
  const element = holderOf(texts);
  return {
    texts,
    element,
    text,
    words: hasLetterOrDigit(text) ? text.split(' ').length : 0,
    linked: linked / letters,
    kind: kindOf(element, texts),
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
  const [first] = texts;
  if (!first) return document.body;
  const chain = [...ancestorsOf(first)];
  const place = new Map(chain.map((element, at) => [element, at]));
  let holder = 0;
  for (const text of texts) {
    if (text.parentNode === chain[holder] && !text.assignedSlot) continue;
    for (const each of ancestorsOf(text)) {
      const at = place.get(each);
      if (at === undefined) continue;
      holder = Math.max(holder, at);
      break;
    }
  }
  return chain[holder] ?? document.body;
}
