import type { ArticleText, Span } from '../../src/shared/analysis.ts';

/** One line of the stream's input. */
export interface Request {
  id: string;
  article: ArticleText;
  /** For `--as states`: the encounter whose mention overlaps this span. */
  subject?: Span;
}

/**
 * Reads one JSON line. Throws an Error in plain words where it is no JSON object, or where `id` or `text` is missing
 * or of the wrong type; `id` may be a number.
 */
export function readRequest(line: string): Request {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  const field = (name: string): unknown => Reflect.get(value, name);
  const id = field('id');
  const text = field('text');
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing');
  if (typeof text !== 'string') throw new Error('"text" is missing');
  const title = field('title');
  const published = field('published');
  const subject = field('subject');
  return {
    id: String(id),
    article: {
      url: '',
      title: typeof title === 'string' ? title : '',
      language: 'en',
      text,
      ...(typeof published === 'string' ? { published } : {}),
    },
    ...(isSpan(subject) ? { subject } : {}),
  };
}

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');

/** The id of a line that is otherwise broken, as far as one can be read. */
export function idOf(line: string): string | undefined {
  return /"id"\s*:\s*"([^"\\]{1,200})"/.exec(line)?.[1];
}
