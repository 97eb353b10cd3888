import type { Entry } from '../../src/library/entry.ts';
import type { Reading } from '../../src/library/reading.ts';
import {
  type KeptStatement,
  type StatementRecord,
  statementRecord,
} from '../../src/library/statement-record.ts';

// What the library holds, made for tests.

export const DAY = '2031-03-01T08:00:00.000Z';

export const entry = (url: string, more: Partial<Entry> = {}): Entry => ({
  url,
  title: 'Talks',
  published: null,
  readAt: DAY,
  status: null,
  encounters: [],
  ...more,
});

export const statement = (text: string, more: Partial<KeptStatement> = {}): StatementRecord =>
  statementRecord({
    url: 'https://news.example/a',
    form: 'direct',
    kind: null,
    text,
    speakers: ['Ana Orrel'],
    start: 0,
    day: DAY,
    ...more,
  });

export const reading = (text: string, readAt = DAY, url = 'https://news.example/a'): Reading => ({
  url,
  readAt,
  title: 'Talks',
  text,
});
