import { type Run, type TextMap, textMap } from './text-map.ts';
import { eachStretch } from './white-space.ts';

/** Takes what a walk over an article meets, in the order of the page. */
export interface TextSink<N> {
  /** Raw data of a text node. `lines`: its line feeds are shown as such (`white-space: pre-line` and kin). */
  text(node: N, raw: string, lines?: boolean): void;
  /** A paragraph begins or ends here. */
  paragraph(): void;
  /** One `<br>`. Two in a row are a paragraph break. */
  lineBreak(): void;
  /** A list item begins here; its first paragraph gets "- ". */
  item(): void;
  itemEnd(): void;
  /** Something is left out here. */
  leftOut(): void;
  /** The initial that came last belongs to the word that follows, whatever white space lies between. */
  dropCap(): void;
}

/** Writes the article text and its map from what it is told. */
export interface TextBuilder<N> extends TextSink<N> {
  finish(): TextMap<N>;
}

/** What a single line break turns into, which depends on the words around it. */
type Break = 'none' | 'line' | 'paragraph';

/** The typed bullets that old pages put before their items. */
const BULLET = /^[-–—•·*‣▪◦]\s/u;
/** A line that ends a sentence, with or without closing marks. */
const SENTENCE_END = /[.?!:…]["'”’»)\]]*$/u;
/** How far back {@link SENTENCE_END} needs to look: one stop and a few closing marks. */
const TAIL = 6;

const PARAGRAPH_GAP = '\n\n';
const ITEM_MARK = '- ';

/**
 * Writes article text as the contract wants it: single spaces, nothing invisible, paragraphs joined by a blank
 * line, items beginning with "- ". Nodes are opaque, so this needs no DOM.
 */
export function textBuilder<N>(): TextBuilder<N> {
  const parts: string[] = [];
  const runs: Run<N>[] = [];
  let length = 0;
  let tail = '';
  let pending: Break = 'none';
  let pendingItem = false;
  let pendingSpace: { node: N; offset: number } | null = null;
  let apart = true;
  let joined = false;

  const append = (text: string): void => {
    parts.push(text);
    length += text.length;
    tail = (tail + text).slice(-TAIL);
  };

  /** Characters that the page does not have, so what follows them is apart from what went before. */
  const appendMadeUp = (text: string): void => {
    append(text);
    apart = true;
  };

  const appendFrom = (node: N, nodeStart: number, text: string): void => {
    const last = runs.at(-1);
    const follows =
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === length;
    if (last && follows && !apart) last.length += text.length;
    else runs.push({ start: length, length: text.length, node, nodeStart, apart });
    apart = false;
    append(text);
  };

  const beginParagraph = (rest: string): void => {
    if (length > 0) appendMadeUp(PARAGRAPH_GAP);
    if (pendingItem && !BULLET.test(rest)) appendMadeUp(ITEM_MARK);
    pendingItem = false;
    pendingSpace = null;
  };

  /** Whether what is pending before the next word begins a paragraph. */
  const breaks = (rest: string): boolean => {
    if (length === 0 || pending === 'paragraph') return true;
    return pending === 'line' && (BULLET.test(rest) || SENTENCE_END.test(tail));
  };

  const settle = (rest: string): void => {
    const spaced = pendingSpace !== null || pending !== 'none';
    if (joined) apart ||= spaced;
    else if (breaks(rest)) beginParagraph(rest);
    else if (pendingSpace && !apart) appendFrom(pendingSpace.node, pendingSpace.offset, ' ');
    else if (spaced) appendMadeUp(' ');
    pending = 'none';
    pendingSpace = null;
    joined = false;
  };

  const lineBreak = (): void => {
    pending = pending === 'none' ? 'line' : 'paragraph';
  };

  return {
    text(node, raw, lines = false) {
      eachStretch(raw, (kind, start, text) => {
        if (kind === 'words') {
          // Enough of what follows to see a bullet and the space after it.
          settle(raw.slice(start, start + 2));
          appendFrom(node, start, text);
          return;
        }
        pendingSpace ??= { node, offset: start };
        if (lines) for (const _feed of text.matchAll(/\r\n|\n/g)) lineBreak();
      });
    },
    paragraph() {
      pending = 'paragraph';
    },
    lineBreak,
    item() {
      pending = 'paragraph';
      pendingItem = true;
    },
    itemEnd() {
      pending = 'paragraph';
      pendingItem = false;
    },
    leftOut() {
      apart = true;
    },
    dropCap() {
      joined = true;
    },
    finish: () => textMap(parts.join(''), runs),
  };
}
