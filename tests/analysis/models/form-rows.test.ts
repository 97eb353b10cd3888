import { expect, test } from 'vitest';
import { FormRows } from '../../../src/analysis/models/form-rows.ts';

/** Rows that tell the form they are of, and how often one was worked out. */
function rowsFor(most: number): { row: (form: string) => number[]; rows: FormRows; made: string[] } {
  const made: string[] = [];
  const rows = new FormRows({
    size: 2,
    most,
    add: (form, row) => {
      made.push(form);
      row[0] = (row[0] ?? 0) + form.length;
      row[1] = (row[1] ?? 0) + form.charCodeAt(0);
    },
  });
  return {
    rows,
    made,
    row: (form) => {
      const at = rows.at(form);
      return [...rows.values.subarray(at, at + 2)];
    },
  };
}

test('a row is worked out once', () => {
  const { row, made } = rowsFor(10);
  expect([row('a'), row('bcd'), row('a')]).toEqual([
    [1, 97],
    [3, 98],
    [1, 97],
  ]);
  expect(made).toEqual(['a', 'bcd']);
});

test.each([1, 2, 3, 256, 300, 5_000])('with room for %i forms the rows are the same', (most) => {
  const { row, rows } = rowsFor(most);
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < 1_000; i++) {
      const form = 'x'.repeat((i * 7) % 40) + String.fromCharCode(97 + (i % 26));
      expect(row(form)).toEqual([form.length, form.charCodeAt(0)]);
    }
  expect(rows.values.length).toBeLessThanOrEqual(2 * most);
});
