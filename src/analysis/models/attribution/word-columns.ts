import { foldWord } from '../../text/fold.ts';
import { hashText } from '../hash.ts';
import type { HashBuckets } from '../hash-buckets.ts';
import type { WordTable } from '../word-table.ts';
import { OF_FORM, ROWS } from './columns.ts';

/** What the network is told of a word by its form alone; see COLUMNS. */
export function wordColumns(text: string, vocabulary: HashBuckets, table: WordTable): Uint16Array {
  const form = foldWord(text);
  const lower = form.toLowerCase();
  const entry = table.get(form) ?? table.get(lower);
  const columns = new Uint16Array(OF_FORM);
  columns[0] = vocabulary.indexOf(hashText(lower)) + 1;
  if (entry !== undefined) {
    columns[1] = entry.coarse + 1;
    columns[2] = entry.middle + 1;
    columns[3] = entry.fine + 1;
  }
  if (lower.length > 3) columns[4] = bucket(lower.slice(-3), ROWS[4]);
  if (lower.length > 2) columns[5] = bucket(lower.slice(-2), ROWS[5]);
  columns[6] = shapeOf(form);
  return columns;
}

const bucket = (suffix: string, rows: number): number => 1 + ((hashText(suffix) >>> 0) % (rows - 1));

/** 0 small letters, 1 capitalised, 2 one capital, 3 capitals, 4 mixed, 5 with digits, 6 with a hyphen, 7 a mark. */
function shapeOf(form: string): number {
  if (!/[\p{L}\p{N}]/u.test(form)) return 7;
  if (/\p{N}/u.test(form)) return 5;
  if (form.includes('-')) return 6;
  const small = form.toLowerCase();
  if (form === small) return 0;
  if (form.length === 1) return 2;
  if (form === form.toUpperCase()) return 3;
  return form.slice(1) === small.slice(1) ? 1 : 4;
}
