import type { Table } from '../attribution/table.ts';
import { wordColumns } from '../attribution/word-columns.ts';
import type { HashBuckets } from '../hash-buckets.ts';
import type { WordTable } from '../word-table.ts';
import { FORM, WORD } from './shape.ts';

/** Word forms kept from one sentence to the next; beyond that the memory is cleared. */
const MEMORY = 10_000;

/** The numbers by which each word form is known, looked up once per form. */
export class WordVectors {
  readonly #vocabulary: HashBuckets;
  readonly #words: WordTable;
  readonly #tables: readonly Table[];
  #known = new Map<string, Float64Array>();

  constructor(vocabulary: HashBuckets, words: WordTable, tables: readonly Table[]) {
    this.#vocabulary = vocabulary;
    this.#words = words;
    this.#tables = tables;
  }

  get(text: string): Float64Array {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const vector = new Float64Array(WORD + FORM);
    const columns = wordColumns(text, this.#vocabulary, this.#words);
    for (const [i, table] of this.#tables.entries())
      table.addRow(columns[i] ?? 0, vector, i === 0 ? 0 : WORD);
    if (this.#known.size >= MEMORY) this.#known = new Map();
    this.#known.set(text, vector);
    return vector;
  }
}
