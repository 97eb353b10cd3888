import { expect, test } from 'vitest';
import { type Held, steady } from '../../src/panel/steady.ts';
import type { Phase } from '../../src/surface/tab/phase.ts';
import { analysis, article } from '../brief/article.ts';

const HERE = 'https://news.example/a';
const BRIEF: Phase = { kind: 'annotated', article, analysis, ms: 1 };
const READING: Phase = { kind: 'reading', progress: null, beginning: null };
const NEWS = { state: 'reading' } as const;
const held: Held = { phase: BRIEF, report: { state: 'annotated', article, analysis, trails: [] }, url: HERE };

test.each<[string, Held | null, Phase, string | null, Phase['kind'], boolean]>([
  ['a brief stands', null, BRIEF, HERE, 'annotated', false],
  ['it stands while the same page is read again', held, READING, HERE, 'annotated', true],
  ['a jump within the page is the same page', held, READING, `${HERE}#later`, 'annotated', true],
  ['it stands while what is known is asked for', held, { kind: 'loading' }, HERE, 'annotated', true],
  ['it stands while the page is loaded again', held, { kind: 'unread' }, HERE, 'annotated', true],
  ['another page has no brief yet', held, READING, 'https://news.example/b', 'reading', false],
  ['a page that failed says so', held, { kind: 'failed', error: 'no' }, HERE, 'failed', false],
  ['without a brief before, reading is reading', null, READING, HERE, 'reading', false],
])('%s', (_name, before, phase, url, kind, renewing) => {
  const now = steady(before, phase, NEWS, url);
  expect([now.phase.kind, now.renewing]).toEqual([kind, renewing]);
  // What was told beside the brief stands as long as the brief does.
  expect(now.report).toBe(renewing ? before?.report : NEWS);
});

test('a brief that has made way does not come back', () => {
  const failed = steady(held, { kind: 'failed', error: null }, NEWS, HERE);
  expect(steady(failed.held, READING, NEWS, HERE).phase.kind).toBe('reading');
});
