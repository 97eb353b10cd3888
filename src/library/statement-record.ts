import type { ClaimKind, Quote } from '../shared/analysis.ts';
import { distinctWords } from './words.ts';

/** One quote or claim of an article that was read. */
export interface StatementRecord {
  /** Day, address, form and offset; differs from statement to statement. The day leads, so that ids sort by time. */
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
  /** The words by which it is found, its own and its speakers': folded, each once. */
  words: string[];
}

/** A statement without what can be found from it. */
export type KeptStatement = Omit<StatementRecord, 'id' | 'words'>;

/** A statement with the id and the words by which it is found. */
export function statementRecord(statement: KeptStatement): StatementRecord {
  const { day, url, form, start, text, speakers } = statement;
  return { ...statement, id: `${day} ${url} ${form} ${start}`, words: distinctWords(text, ...speakers) };
}
