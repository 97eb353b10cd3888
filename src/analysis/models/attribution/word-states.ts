import type { HashBuckets } from '../hash-buckets.ts';
import type { WordTable } from '../word-table.ts';
import { OF_FORM } from './columns.ts';
import { ENCODER } from './shape.ts';
import type { Table } from './table.ts';
import { wordColumns } from './word-columns.ts';

/** Word forms kept from one document to the next; beyond that the memory is cleared. */
const MEMORY = 20_000;

/** What each word form adds to the state of its token, summed once per form. */
export class WordStates {
  readonly #vocabulary: HashBuckets;
  readonly #words: WordTable;
  readonly #tables: readonly Table[];
  #known = new Map<string, Float64Array>();

  constructor(vocabulary: HashBuckets, words: WordTable, tables: readonly Table[]) {
    this.#vocabulary = vocabulary;
    this.#words = words;
    this.#tables = tables.slice(0, OF_FORM);
  }

  /** Makes room; to be called between documents. */
  forget(): void {
    if (this.#known.size > MEMORY) this.#known = new Map();
  }

  get(text: string): Float64Array {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const sum = new Float64Array(ENCODER.size);
    const columns = wordColumns(text, this.#vocabulary, this.#words);
    for (const [i, table] of this.#tables.entries()) table.addRow(columns[i] ?? 0, sum, 0);
    this.#known.set(text, sum);
    return sum;
  }
}
