import type { ClaimKind, Quote } from '../shared/analysis.ts';

/** One quote or claim of an article that was read. */
export interface StatementRecord {
  /** Address, form and offset; differs from statement to statement. */
  id: string;
  /** Of the article, without its fragment. */
  url: string;
  form: Quote['form'] | 'claim';
  /** Of a claim alone. */
  kind: ClaimKind | null;
  /** Verbatim, without marks. */
  text: string;
  /** Names, as the article's analysis gives them; empty where nobody is known. */
  speakers: string[];
  /** Offset in the article's text. */
  start: number;
  /** ISO 8601: when the article was published, else read. */
  day: string;
  /** The words by which it is found: folded, each once. */
  words: string[];
}
