import type { Readable } from 'node:stream';

/** One line of the input that has something on it. */
export interface Line {
  /** Counted from 1, empty lines as well. */
  number: number;
  /** Without its end. Of a line past the limit only the beginning. */
  text: string;
  /** Set where the line has more than {@link MOST_CHARACTERS}. */
  tooLong?: true;
}

/** A line past this is no document, and would take the memory of a thousand: UTF-16 units, some three million words. */
export const MOST_CHARACTERS = 1 << 24;

/** What is kept of a line that is too long: enough to find its id. */
const BEGINNING = 1_000;

/**
 * The lines of a stream of UTF-8, one after another and no sooner than they are asked for. They end at a line feed, with or
 * without a carriage return before it, and nowhere else: JSON may hold U+2028 as it is, at which Node's own reader of
 * lines ends one. Lines of white space are left out, and so is a byte order mark. What is no UTF-8 becomes U+FFFD.
 */
export async function* linesOf(input: Readable, most = MOST_CHARACTERS): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let open: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length <= most || open.length === 0) open.push(part.slice(0, most));
  };
  const close = (): Line | null => {
    const text = open.join('').replace(/\r$/, '');
    const tooLong = length > most;
    number++;
    open = [];
    length = 0;
    if (tooLong) return { number, text: text.slice(0, BEGINNING), tooLong };
    return text.trim() === '' ? null : { number, text };
  };
  for await (const chunk of input) {
    const [first = '', ...others] = textOf(chunk, decoder).split('\n');
    add(first);
    for (const part of others) {
      const line = close();
      if (line !== null) yield line;
      add(part);
    }
  }
  add(decoder.decode());
  const last = close();
  if (last !== null) yield last;
}

/** Streams give bytes, or text where somebody has decoded it already. */
const textOf = (chunk: unknown, decoder: TextDecoder): string =>
  chunk instanceof Uint8Array ? decoder.decode(chunk, { stream: true }) : String(chunk);
