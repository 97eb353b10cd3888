import type { Line } from './lines.ts';
import { idOf } from './request.ts';

/** What one line of the input came to. */
export interface Answer {
  /** One line of JSON, without its end. */
  json: string;
  /** Whether the line could not be read, or not be answered. */
  broken: boolean;
  /** Words of the text, by white space; 0 of a broken line. */
  words: number;
  /** Bytes of the line, see {@link bytesOf}. */
  bytes: number;
}

/** The answer to a line that has none: what is wrong, in its place. */
export function broken(line: Line, error: string): Answer {
  const id = idOf(line.text);
  return {
    json: JSON.stringify({ ...(id === undefined ? {} : { id }), line: line.number, error }),
    broken: true,
    words: 0,
    bytes: bytesOf(line),
  };
}

/** Bytes of a line in UTF-8, with its end; of one that is too long, of what was kept. */
export const bytesOf = ({ text }: Line): number => Buffer.byteLength(text) + 1;
