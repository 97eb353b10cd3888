import Readability from '@mozilla/readability/Readability.js';
import { INDEX_ATTRIBUTE, type Skeleton } from './skeleton.ts';

/**
 * Readability gives up beyond this many elements, and `judge` throws: its cost grows with them, and the
 * largest news page of the development set has a fifth of it.
 */
const MOST_ELEMENTS = 100_000;

/**
 * The live texts that Readability takes for the article, in the order of the page; empty where it finds none.
 *
 * @throws where the page is too large
 */
export function textsByReadability({ document: copy, texts }: Skeleton): Text[] {
  const { content } =
    new Readability<Node>(copy, {
      serializer: (node) => node,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
    }).parse() ?? {};
  if (!(content instanceof Element)) return [];
  return Array.from(content.querySelectorAll(`[${INDEX_ATTRIBUTE}]`)).flatMap(
    (wrapper) => texts[Number(wrapper.getAttribute(INDEX_ATTRIBUTE))] ?? [],
  );
}
