import { FormRows } from '../form-rows.ts';
import type { HashBuckets } from '../hash-buckets.ts';
import type { WordTable } from '../word-table.ts';
import { OF_FORM } from './columns.ts';
import { ENCODER } from './shape.ts';
import type { Table } from './table.ts';
import { wordColumns } from './word-columns.ts';

/** Word forms remembered, those of some forty articles. */
const MOST = 8192;

/** What each word form adds to the state of its token, summed once per form. */
export function wordStates(vocabulary: HashBuckets, words: WordTable, tables: readonly Table[]): FormRows {
  const ofForm = tables.slice(0, OF_FORM);
  return new FormRows({
    size: ENCODER.size,
    most: MOST,
    add: (form, row) => {
      const columns = wordColumns(form, vocabulary, words);
      for (const [i, table] of ofForm.entries()) table.addRow(columns[i] ?? 0, row, 0);
    },
  });
}
