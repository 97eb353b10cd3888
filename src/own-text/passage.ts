import { textBuilder } from '../page/article/text/text-builder.ts';
import type { TextMap } from '../page/article/text/text-map.ts';
import type { ArticleText } from '../shared/analysis.ts';

/** A text that a page of ours shows: a bundled example, or what the reader has handed in. */
export interface Passage {
  /** Empty where it has none. */
  title: string;
  /** Where it comes from; empty where nobody knows. */
  url: string;
  /** ISO 8601. */
  published?: string;
  /** BCP 47 tag, or an empty string where unknown. */
  language: string;
  /** As plain text; one that begins with "- " is an item of a list. */
  paragraphs: readonly string[];
}

/** What is drawn as one block: a paragraph, or a list with the items that follow one another. */
export type Part = { kind: 'text'; words: string } | { kind: 'list'; items: string[] };

const ITEM = '- ';

/** The blocks of a text, in order. */
export function partsOf(paragraphs: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const words of paragraphs) {
    const last = parts.at(-1);
    if (!words.startsWith(ITEM)) parts.push({ kind: 'text', words });
    else if (last?.kind === 'list') last.items.push(words.slice(ITEM.length));
    else parts.push({ kind: 'list', items: [words.slice(ITEM.length)] });
  }
  return parts;
}

/** One paragraph or item with whatever holds its words. */
export interface Piece<N> {
  node: N;
  words: string;
  isItem: boolean;
}

/** The text of these pieces and which character of it stands in which node, as for a page of the web. */
export function mapOf<N>(pieces: Iterable<Piece<N>>): TextMap<N> {
  const builder = textBuilder<N>();
  for (const { node, words, isItem } of pieces) {
    if (isItem) builder.item();
    else builder.paragraph();
    builder.text(node, words);
    if (isItem) builder.itemEnd();
  }
  return builder.finish();
}

/** The passage as the analysis takes it. Its text is that of {@link mapOf} for the page's own nodes. */
export function articleOf({ title, url, published, language, paragraphs }: Passage): ArticleText {
  const pieces = partsOf(paragraphs).flatMap((part): Piece<null>[] =>
    part.kind === 'text'
      ? [{ node: null, words: part.words, isItem: false }]
      : part.items.map((words) => ({ node: null, words, isItem: true })),
  );
  return { url, title, ...(published && { published }), language, text: mapOf(pieces).text };
}
