import { expect, test } from 'vitest';
import { noteOn } from '../../../../src/page/card/content/note-on.ts';
import type { Span } from '../../../../src/shared/analysis.ts';
import type { Note, Placed } from '../../../../src/shared/notes.ts';

const note = (id: string, span: Span | null): Placed<Note> => ({
  id,
  span,
  body: `on ${id}`,
  url: '',
  title: '',
  place: { exact: '', prefix: '', suffix: '', start: 0, end: 0 },
  created: '',
  modified: '',
});

test.each<[string, Placed<Note>[], string | null]>([
  ['none', [], null],
  ['one whose words are not found', [note('lost', null)], null],
  ['one beside it', [note('before', [0, 10]), note('after', [20, 30])], null],
  ['one on some of its words', [note('part', [12, 25])], 'part'],
  ['the first of two', [note('later', [15, 25]), note('earlier', [5, 12])], 'earlier'],
  ['the one on these very words', [note('around', [0, 30]), note('same', [10, 20])], 'same'],
])('%s', (_which, notes, id) => {
  expect(noteOn(notes, [10, 20])?.id ?? null).toBe(id);
});
