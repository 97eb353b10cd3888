/** Media type of a table with a line of names (RFC 4180). */
export const CSV_TYPE = 'text/csv;header=present';

/** A value of a cell; null leaves it empty. */
export type Cell = string | number | null;

/** Without it spreadsheets take UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

// What a spreadsheet would compute; full-width signs count where the reader's spreadsheet is an East Asian one.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Words as a spreadsheet may hold them: what it would take for a formula begins with an apostrophe, so that no page can
 * make it compute. Words that read like words so guarded get one more, so that taking one away always gives the words.
 */
export const guarded = (words: string): string => (FORMULA.test(words) ? `'${words}` : words);

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const words = guarded(value);
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/**
 * A table as CSV (RFC 4180) in UTF-8: a line of names, then a line for each row.
 *
 * @param columns each with its name and what stands in it
 */
export function csvTable<Row>(
  columns: Readonly<Record<string, (row: Row) => Cell>>,
  rows: readonly Row[],
): string {
  const line = (values: readonly Cell[]): string => values.map(cell).join(',') + LINE_END;
  const body = rows.map((row) => line(Object.values(columns).map((of) => of(row))));
  return BYTE_ORDER_MARK + line(Object.keys(columns)) + body.join('');
}

/** Several values in one cell. */
export const together = (values: readonly string[]): string => values.join('; ');
