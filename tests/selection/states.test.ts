import { expect, test } from 'vitest';
import { briefOf } from '../../src/brief/brief.ts';
import { english } from '../../src/locales/english.ts';
import { articleOf } from '../../src/own-text/passage.ts';
import type { Reading } from '../../src/own-text/reading.ts';
import { fromFile, pasted, selected } from '../../src/selection/handed-in.ts';
import { handoverId, readHandedOver } from '../../src/selection/handed-over.ts';
import { noticeOf } from '../../src/selection/states.ts';
import type { Analysis } from '../../src/shared/analysis.ts';
import { sayFrom } from '../../src/shared/words.ts';

const speech = { say: sayFrom(english), locale: 'en' };

const EMPTY: Analysis = {
  schema: 1,
  actors: [],
  quotes: [],
  claims: [],
  encounters: [],
  positions: [],
  status: null,
  timeline: [],
  disagreements: [],
};
const ARTICLE = articleOf({ title: '', url: '', language: '', paragraphs: ['Salt.'] });

test.each<[string, Reading, string | null, boolean]>([
  ['a reading on its way', { kind: 'reading' }, null, false],
  ['another language', { kind: 'not-english' }, english.selectionNotEnglish, false],
  ['a failure', { kind: 'failed', reason: 'no weights' }, english.selectionFailed, true],
  ['too much', { kind: 'too-long', length: 412_001, longest: 300_000 }, english.selectionFailed, false],
  ['nothing to mark', { kind: 'annotated', analysis: EMPTY }, english.selectionNothing, false],
])('of %s the reader is told', (_what, reading, title, retry) => {
  const brief = reading.kind === 'annotated' ? briefOf(ARTICLE, reading.analysis) : null;
  const notice = noticeOf(reading, brief, speech);
  expect(notice?.title ?? null).toBe(title);
  expect(notice?.retry ?? false).toBe(retry);
});

test('too much is told with both numbers', () => {
  const notice = noticeOf({ kind: 'too-long', length: 412_001, longest: 300_000 }, null, speech);
  expect(notice?.detail).toContain('413');
  expect(notice?.detail).toContain('300');
});

test('where something is marked there is no notice', () => {
  const analysis: Analysis = {
    ...EMPTY,
    quotes: [{ span: [0, 4], speaker: null, cue: null, form: 'partial', certainty: 'guess' }],
  };
  expect(noticeOf({ kind: 'annotated', analysis }, briefOf(ARTICLE, analysis), speech)).toBeNull();
});

test.each([
  [
    { text: 'Salt.', url: 'https://a.example/', title: 'T' },
    { text: 'Salt.', url: 'https://a.example/', title: 'T' },
  ],
  [{ text: 'Salt.' }, { text: 'Salt.', url: '', title: '' }],
  [
    { text: 'Salt.', url: 7, title: null },
    { text: 'Salt.', url: '', title: '' },
  ],
  [{ text: 7 }, null],
  ['Salt.', null],
  [undefined, null],
  [null, null],
])('what is handed over as %j is read as %j', (held, expected) => {
  expect(readHandedOver(held)).toEqual(expected);
});

test.each([
  ['', null],
  ['?id=a-1', 'a-1'],
  ['?tab=3', null],
])('the id in %j is %j', (search, id) => {
  expect(handoverId(search)).toBe(id);
});

test('a selection keeps the title and address of its page, and no headline is looked for in it', () => {
  const text = 'Envoys meet at the mill\n\nThe two envoys met at the old mill beyond the border.';
  expect(selected({ text, url: 'https://a.example/', title: 'Page' })?.passage).toEqual({
    title: 'Page',
    url: 'https://a.example/',
    language: '',
    paragraphs: text.split('\n\n'),
  });
  expect(pasted(text)?.passage.title).toBe('Envoys meet at the mill');
});

test.each([' ', '\n\n', ''])('no words in %j are no text', (raw) => {
  expect(pasted(raw)).toBeNull();
  expect(selected({ text: raw, url: '', title: '' })).toBeNull();
});

test('the text of a file can be changed as if it had been pasted', () => {
  const headed = { title: 'Envoys meet', paragraphs: ['The two envoys met at the mill.', '- salt'] };
  expect(pasted(fromFile(headed).raw)?.passage).toEqual(fromFile(headed).passage);
});
