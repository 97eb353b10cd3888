import { describe, expect, test } from 'vitest';
import { briefOf } from '../../../src/brief/brief.ts';
import type { Exported } from '../../../src/brief/exports/exported.ts';
import { FORMATS, type Format } from '../../../src/brief/exports/formats.ts';
import type { Correction, Note, Placed } from '../../../src/shared/notes.ts';
import { analysis, article, at } from '../article.ts';
import { speech } from '../speech.ts';

const home = { url: article.url, title: article.title };

const note: Placed<Note> = {
  ...home,
  id: 'n1',
  place: { exact: 'put off', prefix: 'been ', suffix: ', officials', start: 1, end: 8 },
  body: '# Why?\nAsk *both* ministries.',
  created: '2031-02-04T10:00:00.000Z',
  modified: '2031-02-04T11:00:00.000Z',
  span: at('put off', 1),
};

const correction: Placed<Correction> = {
  ...home,
  id: 'c1',
  of: 'quote',
  place: { exact: '“no room”', prefix: 'was ', suffix: ' in', start: 1, end: 10 },
  change: { kind: 'speaker', name: null },
  created: '2031-02-04T10:00:00.000Z',
  span: null,
};

const all: Exported = {
  article,
  analysis,
  brief: briefOf(article, analysis),
  notes: [note],
  corrections: [correction],
  speech,
  now: new Date('2031-02-05T08:00:00Z'),
};

const format = (id: Format['id']): Format => {
  const found = FORMATS.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};

test('every format has an id, an ending and a name of its own', () => {
  for (const key of ['id', 'ending', 'label'] as const)
    expect(new Set(FORMATS.map((one) => one[key])).size).toBe(FORMATS.length);
});

test.each(FORMATS)('$id names a media type, and writes the same of the same', (one) => {
  expect(one.type).toMatch(/^[a-z]+\/[a-z+]+(;[a-z]+=("[^"]+"|[a-z]+))?$/);
  expect(one.holds(all)).toBe(true);
  expect(one.write(all)).toBe(one.write({ ...all }));
  expect(one.write(all).length).toBeGreaterThan(100);
});

describe('an article in which nobody speaks and nothing happens', () => {
  const nothing = {
    ...analysis,
    quotes: [],
    claims: [],
    encounters: [],
    unnamed: [],
    status: null,
    timeline: [],
  };
  const bare = { ...all, analysis: nothing, brief: briefOf(article, nothing) };

  test.each(FORMATS)('$id says whether it has anything to write, and never throws', (one) => {
    const empty = ['csv-statements', 'csv-meetings', 'icalendar'].includes(one.id);
    expect(one.holds(bare)).toBe(!empty);
    expect(() => one.write(bare)).not.toThrow();
  });
});

test('JSON has what the reader added beside the analysis', () => {
  expect(JSON.parse(format('json').write(all))).toMatchObject({
    article,
    analysis,
    notes: [note],
    corrections: [correction],
  });
});

test('Markdown ends with the reader’s notes, which cannot become markup', () => {
  const [, notes] = format('markdown').write(all).split('## My notes\n\n');
  expect(notes).toBe(
    `> put off\n\n\\# Why?  \nAsk \\*both\\* ministries.\n\n${speech.say('briefVerbatim')}\n`,
  );
});
