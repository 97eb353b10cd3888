// Readability as its own page says to use it where the page is to stay as it is: on a copy.
import { Readability } from '@mozilla/readability';
import { textOf } from './text-of.ts';

/** See {@link FinderModule}. */
export async function find(): Promise<() => Promise<string>> {
  // A copy of a document is a document; the type of cloneNode knows only nodes.
  const found = new Readability(document.cloneNode(true) as Document).parse();
  return async () => textOf(found?.content ?? '');
}
