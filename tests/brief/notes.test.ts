import { expect, test } from 'vitest';
import { passageOf } from '../../src/brief/model/notes.ts';
import type { Note, Placed } from '../../src/shared/notes.ts';

const ARTICLE = { url: 'https://news.example/a#top', text: 'Talks go on. The lamp stays dark.' };

const note = (exact: string, span: Note['place'] | null, url = 'https://news.example/a'): Placed<Note> => ({
  id: 'n',
  url,
  title: 'Talks',
  body: 'Why?',
  created: '2031-02-04T09:00:00Z',
  modified: '2031-02-04T09:00:00Z',
  place: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
  span: span && [span.start, span.end],
});
const at = (start: number, end: number): Note['place'] => ({ exact: '', prefix: '', suffix: '', start, end });

test.each([
  ['where it was', note('Talks go on.', at(0, 12)), { text: 'Talks go on.', span: [0, 12], remarks: [] }],
  ['without blanks', note('Talks go on. ', at(0, 13)), { text: 'Talks go on.', span: [0, 12], remarks: [] }],
  [
    'with other words',
    note('Talks went on.', at(0, 12)),
    { text: 'Talks go on.', span: [0, 12], remarks: ['noteReworded'] },
  ],
  [
    'not found',
    note('Talks are off.', null),
    { text: 'Talks are off.', span: null, remarks: ['noteNotFound'] },
  ],
  [
    'made elsewhere',
    note('Talks go on.', at(0, 12), 'https://other.example/b'),
    { text: 'Talks go on.', span: [0, 12], remarks: ['noteElsewhere'] },
  ],
  ['past the end', note('Talks', at(90, 95)), { text: 'Talks', span: null, remarks: ['noteNotFound'] }],
])('a passage %s', (_case, made, expected) => {
  expect(passageOf(made, ARTICLE)).toEqual(expected);
});
