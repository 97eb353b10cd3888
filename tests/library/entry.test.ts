import { describe, expect, test } from 'vitest';
import { entryOf, entryUrl, type Wording } from '../../src/library/entry.ts';
import { statementsOf } from '../../src/library/statements-of.ts';
import type { Analysis } from '../../src/shared/analysis.ts';

const ANALYSIS: Analysis = {
  schema: 1,
  actors: [
    {
      id: 'p1',
      name: 'Ana Sousa',
      type: 'person',
      role: null,
      side: null,
      wikidata: null,
      mentions: [[0, 9]],
      pronouns: [],
    },
  ],
  quotes: [],
  claims: [],
  encounters: [
    {
      id: 'e1',
      type: 'call',
      participants: ['p1', 'nobody'],
      place: null,
      when: null,
      state: 'held',
      was: null,
      evidence: [[0, 20]],
      accounts: [],
      certainty: 'sure',
    },
  ],
  positions: [],
  status: { subject: 'truce talks', state: 'stalled', because: [5, 20] },
  timeline: [],
  disagreements: [],
};

const WORDING: Wording = {
  fingerprint: { words: [6], shingles: Uint32Array.of(8, 9, 10) },
  marks: [8],
};

test('an entry keeps what was reported, and no text of the article', () => {
  const article = {
    url: 'https://news.example/a?id=1#top',
    title: 'Talks stall',
    language: 'en',
    text: 'Ana Sousa called the minister.',
    published: '2026-03-01',
  };
  expect(entryOf(article, ANALYSIS, new Date('2026-03-02T10:00:00Z'), WORDING)).toEqual({
    url: 'https://news.example/a?id=1',
    title: 'Talks stall',
    published: '2026-03-01',
    readAt: '2026-03-02T10:00:00.000Z',
    status: { subject: 'truce talks', state: 'stalled' },
    encounters: [{ type: 'call', participants: ['Ana Sousa'], state: 'held' }],
    ...WORDING,
  });
});

test('an article without date and status has neither in its entry', () => {
  const article = { url: 'https://news.example/b', title: '', language: '', text: '' };
  const entry = entryOf(article, { ...ANALYSIS, status: null, encounters: [] }, new Date(0), WORDING);
  expect(entry).toMatchObject({ published: null, status: null, encounters: [] });
});

test.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['https://news.example/a#', 'https://news.example/a'],
  ['https://news.example/a?b#c#d', 'https://news.example/a?b'],
  ['', ''],
])('%s is noted as %s', (url, noted) => {
  expect(entryUrl(url)).toBe(noted);
});

describe('the statements of an article', () => {
  const text =
    'Ana Sousa said: “We are ready.” She called the offer “a first step”. The ministry denied that it waits.';
  const spanOf = (words: string): [number, number] => [
    text.indexOf(words),
    text.indexOf(words) + words.length,
  ];
  const analysis: Analysis = {
    ...ANALYSIS,
    quotes: [
      { span: spanOf('“We are ready.”'), speaker: 'p1', cue: null, form: 'direct', certainty: 'sure' },
      { span: spanOf('“a first step”'), speaker: null, cue: null, form: 'partial', certainty: 'likely' },
    ],
    claims: ['“We are ready.”', 'it waits'].map((words) => ({
      content: spanOf(words),
      source: 'p1',
      sourceSpan: null,
      cue: spanOf('said'),
      kind: 'denial' as const,
      sourcing: 'named' as const,
      certainty: 'sure' as const,
    })),
  };
  const kept = statementsOf({ text }, analysis, {
    url: 'https://news.example/a',
    published: '2031-03-02',
    readAt: '2031-03-03T08:00:00.000Z',
  });

  test('are its quotes without their marks, and its claims but for those in a quote', () => {
    expect(kept.map((one) => [one.form, one.text, one.speakers, one.kind])).toEqual([
      ['direct', 'We are ready.', ['Ana Sousa'], null],
      ['partial', 'a first step', [], null],
      ['claim', 'it waits', ['Ana Sousa'], 'denial'],
    ]);
    for (const one of kept) expect(text.startsWith(one.text, one.start)).toBe(true);
  });

  test('have the day of their article and ids of their own that begin with it', () => {
    expect(new Set(kept.map(({ day }) => day))).toEqual(new Set(['2031-03-02']));
    expect(new Set(kept.map(({ id }) => id)).size).toBe(3);
    for (const { id } of kept) expect(id.startsWith('2031-03-02 ')).toBe(true);
  });
});
