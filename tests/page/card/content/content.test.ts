import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/locales/english.ts';
import { cardViews } from '../../../../src/page/card/content/content.ts';
import type { Source } from '../../../../src/page/card/content/source.ts';
import type { ActorView, StatementView } from '../../../../src/page/card/content/views.ts';
import type { UnnamedSource } from '../../../../src/shared/analysis.ts';
import type { Subject } from '../../../../src/shared/subject.ts';
import { sayFrom } from '../../../../src/shared/words.ts';

const text =
  'Foreign Minister Ana Lindqvist said the talks were “close to done”. Lindqvist and an aide said more was due.';
const at = (words: string, from = 0): [number, number] => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};

const source: Source = {
  article: {
    url: 'https://www.paper.example/talks-close-to-done',
    title: 'Talks close to done',
    published: '2031-03-02T08:00:00Z',
    language: 'en',
    text,
  },
  analysis: {
    schema: 1,
    actors: [
      {
        id: 'ana',
        name: 'Ana Lindqvist',
        type: 'person',
        role: 'Foreign Minister',
        side: 'SE',
        wikidata: null,
        mentions: [at('Ana Lindqvist'), at('Lindqvist', 40)],
        pronouns: [],
      },
      {
        id: 'aide',
        name: 'an aide',
        type: 'unnamed',
        role: 'aide',
        side: 'zz',
        wikidata: null,
        mentions: [at('an aide')],
        pronouns: [],
      },
    ],
    quotes: [
      { span: at('“close to done”'), speaker: 'ana', cue: at('said'), form: 'partial', certainty: 'sure' },
    ],
    claims: [
      {
        content: at('more was due'),
        source: 'ana',
        sources: ['ana', 'aide'],
        sourceSpan: null,
        cue: at('said', 70),
        kind: 'prediction',
        sourcing: 'named',
        certainty: 'likely',
      },
    ],
    encounters: [],
    positions: [],
    status: null,
    timeline: [],
    disagreements: [],
  },
  notes: [],
};

const speech = { say: sayFrom(english), locale: 'en' };
const asked = (...subjects: Subject[]) => subjects.map((subject) => ({ subject, span: at('Ana Lindqvist') }));
const views = (...subjects: Subject[]) => cardViews(source, asked(...subjects), speech);

describe('a card', () => {
  test('about an actor', () => {
    const [view] = views({ kind: 'actor', id: 'ana' });
    expect(view).toEqual<ActorView>({
      kind: 'actor',
      subject: { kind: 'actor', id: 'ana' },
      span: at('Ana Lindqvist'),
      lang: 'en',
      note: null,
      wrong: { speakers: null, kind: null },
      stances: [],
      first: at('Ana Lindqvist'),
      tab: 'Actor',
      heading: 'Person',
      name: 'Ana Lindqvist',
      role: 'Foreign Minister',
      side: 'Sweden',
      aliases: ['Lindqvist'],
      counts: ['2 mentions', '1 quote', '1 claim'],
      unnamed: false,
      told: null,
    });
  });

  test('about an unnamed source repeats neither role nor article, and names no state that is none', () => {
    const [view] = views({ kind: 'actor', id: 'aide' });
    expect(view).toMatchObject({
      role: null,
      side: null,
      aliases: [],
      counts: ['1 mention', '1 claim'],
      unnamed: true,
    });
  });

  test('about a quote has the words as they stand, who said them, and a citation', () => {
    const [view] = views({ kind: 'quote', index: 0 });
    expect(view).toMatchObject<Partial<StatementView>>({
      text: '“close to done”',
      cue: 'said',
      speakers: [
        {
          name: 'Ana Lindqvist',
          role: 'Foreign Minister',
          unnamed: false,
          told: null,
          chain: [{ span: at('Ana Lindqvist'), text: 'Ana Lindqvist' }],
        },
      ],
      sentence: at('Foreign Minister Ana Lindqvist said the talks were “close to done”.'),
      others: {
        words: '1 other statement by this speaker here',
        previous: at('more was due'),
        next: at('more was due'),
      },
      event: null,
      citation:
        '“close to done” — Ana Lindqvist (Foreign Minister)\n“Talks close to done”, paper.example, Mar 2, 2031\nhttps://www.paper.example/talks-close-to-done',
    });
  });

  test('about a claim of two names both, once', () => {
    const [view] = views({ kind: 'claim', index: 0 });
    expect(view).toMatchObject({
      text: 'more was due',
      copyName: expect.stringContaining('sentence'),
      // Nobody's words but the article's: the sentence, without marks of ours around it.
      citation: expect.stringMatching(/^Lindqvist and an aide said more was due\.\n/),
      speakers: [{ name: 'Ana Lindqvist' }, { name: 'an aide', unnamed: true }],
      wrong: {
        speakers: { names: ['Ana Lindqvist', 'an aide'], present: 'Ana Lindqvist' },
        kind: 'prediction',
      },
    });
  });

  test.each<[name: string, told: Partial<UnnamedSource>, words: string]>([
    ['nothing', {}, 'not told: number, body, rank, and reason'],
    [
      'some',
      { number: at('an', 70), rank: at('aide') },
      'told: one person · described as “aide”; not told: body and reason',
    ],
    [
      'all',
      { number: at('an', 70), body: at('Minister'), rank: at('aide'), reason: at('more was due') },
      'told: one person · body “Minister” · described as “aide” · reason “more was due”',
    ],
  ])('about an unnamed speaker says what is told: %s', (_name, told, words) => {
    const none = { number: null, body: null, rank: null, reason: null };
    const entry = { actor: 'aide', described: at('an aide'), ...none, claims: [0], quotes: [], alone: [] };
    const analysis = { ...source.analysis, unnamed: [{ ...entry, ...told }] };
    const subjects: Subject[] = [
      { kind: 'actor', id: 'aide' },
      { kind: 'claim', index: 0 },
    ];
    expect(cardViews({ ...source, analysis }, asked(...subjects), speech)).toMatchObject([
      { told: words },
      { speakers: [{ told: null }, { told: words }] },
    ]);
  });

  test('about a claim says what its cue makes of it, who passed it on and within whose words it stands', () => {
    const [claim] = source.analysis.claims;
    if (claim === undefined) throw new Error('the source has no claim');
    const outer = { ...claim, source: 'aide', sources: ['aide'] };
    const inner = { ...claim, force: 'claims' as const, via: 'ana', within: 1 };
    const analysis = { ...source.analysis, claims: [inner, outer] };
    const [view] = cardViews({ ...source, analysis }, asked({ kind: 'claim', index: 0 }), speech);
    expect(view).toMatchObject({
      force: 'claims · truth left open',
      via: 'Ana Lindqvist',
      within: 'an aide',
    });
  });

  test('is made for each subject of a stack, in its order', () => {
    expect(views({ kind: 'quote', index: 0 }, { kind: 'actor', id: 'ana' }).map(({ tab }) => tab)).toEqual([
      'Quote',
      'Actor',
    ]);
  });

  test('is not made for what the analysis does not hold', () => {
    expect(
      views({ kind: 'quote', index: 7 }, { kind: 'claim', index: -1 }, { kind: 'actor', id: 'nobody' }),
    ).toEqual([]);
  });
});
