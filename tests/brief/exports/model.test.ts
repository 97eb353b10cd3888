import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../../src/brief/exports/annotations/write.ts';
import type { Analysis } from '../../../src/shared/analysis.ts';
import type { Correction, Note, Placed } from '../../../src/shared/notes.ts';
import { analysis, article, at } from '../article.ts';

// What the W3C Web Annotation Data Model (Recommendation of 23 February 2017) says that a file MUST have, by section.

const home = { url: article.url, title: article.title };
const place = { exact: 'put off', prefix: 'been ', suffix: ', officials', start: 1, end: 8 };
const created = '2031-02-04T10:00:00.000Z';
const note: Placed<Note> = {
  ...home,
  id: 'n',
  place,
  body: 'Why?',
  created,
  modified: created,
  span: at('put off', 1),
};
const correction: Placed<Correction> = {
  ...home,
  id: 'c',
  of: 'claim',
  place,
  change: { kind: 'kind', to: 'denial' },
  created,
  span: null,
};

const known: Analysis = {
  ...analysis,
  actors: analysis.actors.map((actor) => (actor.id === 'dell' ? { ...actor, wikidata: 'Q1' } : actor)),
  measures: [
    {
      id: 'freeze',
      kind: 'withdrawal',
      span: at('any freeze on dam building'),
      parties: ['kerran'],
      target: null,
      state: 'rejected',
      evidence: at('rejected any freeze on dam building'),
      accounts: [],
    },
  ],
};

const collection = annotationCollection({
  article: { ...article, url: `${article.url}#comments` },
  analysis: known,
  notes: [note],
  corrections: [correction],
  now: new Date('2031-02-05T08:00:00Z'),
});
const { items } = collection.first;

/** Absolute, of whatever scheme; a place for nothing but letters that an IRI may have. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** 3.3.5, Motivation and Purpose. */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

describe('the collection', () => {
  test.each<[string, () => void]>([
    [
      '5.1 has the standard’s context',
      () => expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld'),
    ],
    ['5.1 has one IRI', () => expect(collection.id).toMatch(IRI)],
    ['5.1 is of its class', () => expect(collection.type).toBe('AnnotationCollection')],
    ['5.1 counts its annotations', () => expect(collection.total).toBe(items.length)],
    ['5.1 has a first page', () => expect(collection.first.type).toBe('AnnotationPage')],
    ['5.2 whose IRI is its own', () => expect(collection.first.id).not.toBe(collection.id)],
    ['5.2 which says whose page it is', () => expect(collection.first.partOf).toBe(collection.id)],
    ['5.2 and begins at none', () => expect(collection.first.startIndex).toBe(0)],
    ['3.3.2 says when it was made', () => expect(collection.generated).toMatch(TIME)],
  ])('%s', (_name, holds) => holds());

  test('3.1 no two annotations share an IRI', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('and the same article gives the same IRIs the next day', () => {
    const later = annotationCollection({
      article,
      analysis: known,
      notes: [note],
      corrections: [correction],
      now: new Date('2031-02-06T08:00:00Z'),
    });
    expect(later.first.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });
});

describe('each annotation', () => {
  test.each(items)('$id', (one) => {
    // 3.1: one IRI, the class, at least one target.
    expect(one.id).toMatch(IRI);
    expect(one.type).toBe('Annotation');
    // 3.3.2: times in UTC; the generator is an IRI.
    expect(one.created).toMatch(TIME);
    expect(one.modified ?? one.created).toMatch(TIME);
    expect(one.generator).toBe(collection.generator.id);
    // 3.3.5: known motivations.
    expect(MOTIVATIONS).toContain(one.motivation);
    for (const body of one.body) {
      expect(MOTIVATIONS).toContain(body.purpose);
      // 3.2.4: a textual body has one string; 4: a specific resource has one source.
      if (body.type === 'TextualBody') expect(typeof body.value).toBe('string');
      else expect(body.source).toMatch(IRI);
    }
    // 4: one source, without the fragment that would be a place of its own.
    expect(one.target.type).toBe('SpecificResource');
    expect(one.target.source.id).toBe(article.url);
    // 4.2.4 and 4.2.5: one exact, one prefix and one suffix; start and end are no negative numbers.
    const [quote, position, ...others] = one.target.selector;
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: expect.stringMatching(/\S/) });
    if (position?.type === 'TextPositionSelector') {
      expect(position.start).toBeGreaterThanOrEqual(0);
      expect(position.end).toBeGreaterThan(position.start);
    } else expect(one.id).toContain(':correction:');
    expect(others).toEqual([]);
  });
});

const bodiesAt = (words: string, motivation: string): unknown[] =>
  items.find(
    ({ target, motivation: why }) =>
      why === motivation && target.selector.some((one) => 'exact' in one && one.exact === words),
  )?.body ?? [];

const words = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});
const tag = (value: string) => ({ ...words('tagging', value), language: 'en' });

test.each<[string, string, string, unknown[]]>([
  [
    'a quote',
    '“no room”',
    'highlighting',
    [
      tag('finding: quote'),
      tag('form: partial'),
      tag('certainty: sure'),
      words('identifying', 'Velmoran diplomat'),
      words('describing', 'said'),
    ],
  ],
  [
    'a claim of two',
    'as cordial',
    'highlighting',
    [
      tag('finding: claim'),
      tag('kind: evaluation'),
      tag('sourcing: named'),
      tag('certainty: likely'),
      words('identifying', 'Ilse Marden'),
      words('identifying', 'Oto Kerran'),
      words('describing', 'described'),
    ],
  ],
  [
    'an actor that Wikidata knows',
    'Amara Dell',
    'identifying',
    [
      tag('finding: actor'),
      tag('type: person'),
      words('identifying', 'Amara Dell'),
      { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q1' },
    ],
  ],
  [
    'a meeting',
    'Vail and Orrel may meet on the margins of the Lakes Forum in Dunmere',
    'classifying',
    [
      tag('finding: meeting'),
      tag('type: meeting'),
      tag('state: uncertain'),
      tag('certainty: likely'),
      words('identifying', 'Tessa Vail'),
      words('identifying', 'Jun Orrel'),
    ],
  ],
  ['a note', 'put off', 'commenting', [words('commenting', 'Why?')]],
  [
    'a correction',
    'put off',
    'editing',
    [words('tagging', 'claim'), words('editing', 'kind'), words('classifying', 'denial')],
  ],
])('%s says what it is', (_name, exact, motivation, bodies) => {
  expect(bodiesAt(exact, motivation)).toEqual(bodies);
});
