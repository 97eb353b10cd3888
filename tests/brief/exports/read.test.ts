import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../../src/brief/brief.ts';
import { readAnnotations } from '../../../src/brief/exports/annotations/read.ts';
import { annotationCollection, annotationsJson } from '../../../src/brief/exports/annotations/write.ts';
import type { Correction, Note, Placed } from '../../../src/shared/notes.ts';
import { analysis, article } from '../article.ts';
import { speech } from '../speech.ts';
import { correction, note } from './written.ts';

const now = new Date('2031-02-05T08:00:00Z');
const read = (json: unknown) => readAnnotations(json, speech.say, now);
const brief = briefOf(article, analysis);
const write = (notes: Placed<Note>[], corrections: Placed<Correction>[]): unknown =>
  JSON.parse(annotationsJson({ article, analysis, brief, notes, corrections, speech, now }));

const unplaced = <T>({ span: _span, ...rest }: Placed<T>) => rest;

test('what the reader wrote comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(note, { maxLength: 4 }),
      fc.array(correction, { maxLength: 4 }),
      (notes, corrections) => {
        expect(read(write(notes, corrections))).toEqual({
          notes: notes.map(unplaced),
          corrections: corrections.map(unplaced),
          passedOver: 0,
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('a file of ours without notes gives none, and that is no error', () => {
  expect(read(write([], []))).toEqual({ notes: [], corrections: [], passedOver: 0 });
});

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const URL = 'https://www.lakes-courier.example/world/water-talks';

/** An annotation as another program may write it. */
const foreign = (more: object = {}): Record<string, unknown> => ({
  '@context': CONTEXT,
  id: 'https://notes.example/7',
  type: 'Annotation',
  created: '2031-02-04T12:00:00+02:00',
  motivation: 'commenting',
  body: { type: 'TextualBody', value: 'Ask the ministry.' },
  target: {
    source: `${URL}#top`,
    selector: [
      { type: 'RangeSelector' },
      { type: 'TextPositionSelector', start: 12, end: 19 },
      { type: 'TextQuoteSelector', exact: 'put off', prefix: 'been ', suffix: ', officials' },
    ],
  },
  ...more,
});

const taken: Note = {
  id: 'https://notes.example/7',
  url: URL,
  title: URL,
  place: { exact: 'put off', prefix: 'been ', suffix: ', officials', start: 12, end: 19 },
  body: 'Ask the ministry.',
  created: '2031-02-04T10:00:00.000Z',
  modified: '2031-02-04T10:00:00.000Z',
};

const quoteOnly = { source: URL, selector: { type: 'TextQuoteSelector', exact: 'put off' } };

describe('comments of other programs become notes', () => {
  test.each<[string, unknown, Partial<Note>]>([
    ['one annotation', foreign(), {}],
    ['a list', [foreign()], {}],
    ['a page', { '@context': CONTEXT, type: 'AnnotationPage', items: [foreign()] }, {}],
    [
      'a collection',
      {
        '@context': [CONTEXT],
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', items: [foreign()] },
      },
      {},
    ],
    ['words as bodyValue', foreign({ body: undefined, bodyValue: 'So!' }), { body: 'So!' }],
    [
      'tags beside the comment',
      foreign({
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: 'water' },
          { type: 'TextualBody', purpose: 'commenting', value: 'So!' },
        ],
      }),
      { body: 'So!' },
    ],
    [
      'a quote alone',
      foreign({ target: quoteOnly }),
      { place: { exact: 'put off', prefix: '', suffix: '', start: 0, end: 7 } },
    ],
    ['a time of change', foreign({ modified: '2031-02-05T00:00:00Z' }), { modified: '2031-02-05T00:00:00Z' }],
    [
      'no time',
      foreign({ created: 'lately' }),
      { created: '2031-02-05T08:00:00.000Z', modified: '2031-02-05T08:00:00.000Z' },
    ],
    ['markup is no more than words', foreign({ bodyValue: '<img src=x>' }), { body: '<img src=x>' }],
  ])('%s', (_name, json, differs) => {
    expect(read(json)).toEqual({ notes: [{ ...taken, ...differs }], corrections: [], passedOver: 0 });
  });

  test('one without an id gets the same each time', () => {
    const once = read(foreign({ id: undefined }));
    expect(once).toEqual(read(foreign({ id: undefined })));
    expect(once).toMatchObject({ notes: [{ id: expect.stringMatching(/^[0-9a-f]{16}$/) }] });
  });

  test('what is no comment is passed over, and counted', () => {
    const highlight = foreign({ body: undefined });
    expect(read([foreign(), highlight, foreign({ target: URL })])).toEqual({
      notes: [taken],
      corrections: [],
      passedOver: 2,
    });
  });
});

describe('everything else is refused in plain words', () => {
  const NOT = 'This file holds no W3C Web Annotations.';
  const NONE = 'No annotation in this file is a comment on words of a text. Nothing was taken from it.';
  const one = write(
    [],
    [
      {
        id: 'c',
        url: URL,
        title: 'Talks',
        span: null,
        of: 'quote',
        place: taken.place,
        change: { kind: 'kind', to: 'denial' },
        created: taken.created,
      },
    ],
  );
  const damaged = (change: (text: string) => string): unknown => JSON.parse(change(JSON.stringify(one)));
  const count = annotationCollection({ article, analysis, notes: [], corrections: [], now }).total;

  test.each<[string, unknown, string]>([
    ['nothing', null, NOT],
    ['words', 'hello', NOT],
    ['an empty list', [], NOT],
    ['another JSON', { article, analysis }, NOT],
    ['annotations of no standard', foreign({ '@context': 'https://schema.org' }), NOT],
    [
      'a collection that is elsewhere',
      { '@context': CONTEXT, type: 'AnnotationCollection', first: URL },
      NOT,
    ],
    ['a page without items', { '@context': CONTEXT, type: 'AnnotationPage' }, NOT],
    ['highlights alone', [foreign({ body: [] })], NONE],
    ['items that are none', { '@context': CONTEXT, type: 'AnnotationPage', items: [1, null, 'x'] }, NONE],
    ['an empty comment', foreign({ bodyValue: '  ' }), NONE],
    ...(
      [
        ['change', (text) => text.replace('"denial"', '"rumour"')],
        ['kind of change', (text) => text.replace('"value":"kind"', '"value":"sing"')],
        ['time', (text) => text.replace(taken.created, 'lately')],
        ['subject', (text) => text.replace('"value":"quote"', '"value":"poem"')],
        ['id', (text) => text.replace(':correction:c"', ':correction:%E0%A4%A"')],
        ['words', (text) => text.replace('"exact":"put off"', '"exact":""')],
      ] satisfies [string, (text: string) => string][]
    ).map(([what, change]): [string, unknown, string] => [
      `one of ours whose ${what} is damaged`,
      damaged(change),
      `Annotation ${count + 1} in this file is damaged. Nothing was taken from the file.`,
    ]),
  ])('%s', (_name, json, error) => {
    expect(read(json)).toEqual({ error });
  });

  test('and nothing at all makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (json, target) => {
        expect(read(json)).toBeDefined();
        expect(read(foreign({ target, body: json }))).toBeDefined();
        expect(
          read({ ...foreign(), id: 'tag:attache.example,2026:note:x', body: json, target }),
        ).toBeDefined();
      }),
    );
  });
});
