import type { Table } from '../attribution/table.ts';
import { wordColumns } from '../attribution/word-columns.ts';
import { FormRows } from '../form-rows.ts';
import type { HashBuckets } from '../hash-buckets.ts';
import type { WordTable } from '../word-table.ts';
import { FORM, WORD } from './shape.ts';

/** Word forms remembered: few sentences are parsed. */
const MOST = 4096;

/** The numbers by which each word form is known, looked up once per form. */
export function wordVectors(vocabulary: HashBuckets, words: WordTable, tables: readonly Table[]): FormRows {
  return new FormRows({
    size: WORD + FORM,
    most: MOST,
    add: (form, row) => {
      const columns = wordColumns(form, vocabulary, words);
      for (const [i, table] of tables.entries()) table.addRow(columns[i] ?? 0, row, i === 0 ? 0 : WORD);
    },
  });
}
