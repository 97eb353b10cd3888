/** What a paragraph of the page says, apart from where it stands. */
export interface Line {
  /** As the article text would spell it. */
  text: string;
  words: number;
  /** Share of its letters that stand in links, 0 to 1. */
  linked: number;
  kind: 'heading' | 'item' | 'standfirst' | 'text';
  /** Whether it stands in the box that holds the article. */
  kept: boolean;
}

/** A paragraph of the page, as a reader sees it: a paragraph proper, a heading, a list item, a caption, a button's label. */
export interface Block extends Line {
  /** Its text nodes, in order. */
  texts: readonly Text[];
  /** The lowest element that holds them all. */
  element: Element;
}

/** Fewer words than this make no statement by themselves. */
const SENTENCE_WORDS = 7;
/** A paragraph of this length is prose, even where it ends in a colon or in nothing. */
const LONG_WORDS = 25;
/** A paragraph with more of its letters in links leads away. */
const PROSE_LINKED = 0.6;
/** What sentences end in, with closing marks. */
const STOP = /[.?!…][\s"'”’»)\]*]*$/u;

/** Whether it ends as sentences do. */
export const endsSentence = ({ text }: Pick<Line, 'text'>): boolean => STOP.test(text);

/** Whether a block is running text: a sentence or more, not all of it links. */
export function isProse(block: Pick<Line, 'text' | 'words' | 'linked'>): boolean {
  if (block.linked > PROSE_LINKED) return false;
  return block.words >= LONG_WORDS || (block.words >= SENTENCE_WORDS && endsSentence(block));
}
