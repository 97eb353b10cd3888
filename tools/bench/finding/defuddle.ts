// defuddle as its own page says to use it in a browser; it makes the copies that it needs by itself.
import Defuddle from 'defuddle';
import { textOf } from './text-of.ts';

/** See {@link FinderModule}. */
export async function find(): Promise<() => Promise<string>> {
  const { content } = new Defuddle(document, { url: location.href }).parse();
  return async () => textOf(content);
}
