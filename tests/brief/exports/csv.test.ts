import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../../src/brief/brief.ts';
import { csvTable, guarded } from '../../../src/brief/exports/csv/csv.ts';
import { meetingsCsv } from '../../../src/brief/exports/csv/meetings.ts';
import { statementsCsv } from '../../../src/brief/exports/csv/statements.ts';
import { analysis, article } from '../article.ts';
import { text } from './texts.ts';

/** A table as csv-parse reads it, strictly. */
const rows = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

/** What the docs tell readers: an apostrophe before a sign is not the page's. */
const bared = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

describe('statements', () => {
  const csv = statementsCsv({ article, analysis });
  const table = rows(csv);

  test('begin with the mark of UTF-8 and the names of the columns; every line ends as RFC 4180 says', () => {
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFFform,kind,force,certainty,speaker,role,side,sourcing,source,via,within,cue,words,start,end,url,title,published',
    );
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('are each a row, in the order of the text', () => {
    const starts = table.map(({ start }) => Number(start));
    expect(table.length).toBe(9);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('stand with their words at their place', () => {
    for (const { words, start, end } of table)
      expect(bared(words ?? '')).toBe(article.text.slice(Number(start), Number(end)));
  });

  test('say who, how and how sure', () => {
    expect(table.find(({ kind }) => kind === 'denial')).toMatchObject({
      form: 'claim',
      certainty: 'sure',
      speaker: 'Sarrow’s Foreign Ministry',
      role: '',
      sourcing: 'institutional',
      cue: 'denied',
      url: article.url,
      title: article.title,
      published: '2031-02-04T09:00:00Z',
    });
    expect(table.find(({ words }) => words === 'as cordial')).toMatchObject({
      speaker: 'Ilse Marden; Oto Kerran',
      role: 'Prime Minister; President',
    });
    expect(table.find(({ form }) => form === 'direct')).toMatchObject({ kind: '', speaker: 'Oto Kerran' });
  });
});

test('meetings are each a row, in the order of the brief, with every account of their state', () => {
  const brief = briefOf(article, analysis);
  const table = rows(meetingsCsv({ article, brief }));
  expect(table.map(({ state }) => state)).toEqual(brief.meetings.map(({ state }) => state));
  expect(table[0]).toMatchObject({
    type: 'talks',
    state: 'delayed',
    participants: 'Ilse Marden; Oto Kerran',
    accounts: 'the article: delayed; Velmoran diplomat: no plans; Sarrow’s Foreign Ministry: uncertain',
    place: '',
    from: '',
  });
  expect(table.at(-2)).toMatchObject({ place: 'Port Aldis', when: 'four months ago', from: '2030-10-01' });
});

test('what csv-parse reads is what was written, whatever it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, fc.integer()), { minLength: 1 }), (values) => {
      const csv = csvTable<(typeof values)[number]>(
        { 'a,b': ([one]) => one, '"c"': ([, two]) => two, d: ([, , three]) => three, e: () => null },
        values,
      );
      expect(
        rows(csv).map((row) => [
          bared(row['a,b'] ?? ''),
          bared(row['"c"'] ?? ''),
          Number(row['d']),
          row['e'],
        ]),
      ).toEqual(values.map((value) => [...value, '']));
    }),
  );
});

test.each([
  ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ['a=1', 'a=1'],
  ['', ''],
])('a spreadsheet computes nothing of %j', (words, cell) => {
  expect(guarded(words)).toBe(cell);
});
