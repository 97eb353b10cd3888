import type { Actor, Analysis, ArticleText, Span } from '../../src/shared/analysis.ts';

// An invented article with every feature that the brief shows. Its countries do not exist.

const PARAGRAPHS = [
  'A third round of water talks between Prime Minister Ilse Marden of Velmora and President Oto Kerran of Sarrow has been put off, officials in both capitals confirmed on Tuesday.',
  'A Velmoran diplomat, who asked not to be named, said there was “no room” in the calendar before the spring.',
  'Talks put off',
  'Marden said she still hoped to sit down with Kerran “before the snow melts,” and she insisted that Velmora would not sign away the upper lakes.',
  'Kerran rejected any freeze on dam building. “We did not come this far to stop at the water’s edge,” he told reporters in Port Aldis.',
  '- Sarrow’s Foreign Ministry denied that a date had ever been set, adding that nothing had been postponed.',
  '- Foreign Minister Tessa Vail spoke by phone with her Sarrowan counterpart, Jun Orrel, last week.',
  'Vail and Orrel may meet on the margins of the Lakes Forum in Dunmere. Orrel said such a meeting was unnecessary.',
  'Marden is due to receive U.N. Secretary-General Amara Dell on 12 March to discuss the lakes. The two leaders last met in Port Aldis four months ago, a summit that both described as cordial.',
] as const;

export const article: ArticleText = {
  url: 'https://www.lakes-courier.example/world/water-talks',
  title: 'Velmora and Sarrow put off third round of water talks as positions harden over the upper lakes',
  byline: 'By Staff Writer',
  published: '2031-02-04T09:00:00Z',
  language: 'en',
  text: PARAGRAPHS.join('\n\n'),
};

/** The span of `words` in the article, the `nth` time they occur, counted from 0. A typo fails the test at once. */
export function at(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = article.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the article does not say "${words}"`);
  return [start, start + words.length];
}

const actor = (
  id: string,
  name: string,
  type: Actor['type'],
  role: string | null,
  mentions: Span[],
): Actor => ({ id, name, type, role, side: null, wikidata: null, mentions, pronouns: [] });

export const analysis: Analysis = {
  schema: 1,
  actors: [
    actor('marden', 'Ilse Marden', 'person', 'Prime Minister', [
      at('Ilse Marden'),
      at('Marden', 1),
      at('Marden', 2),
    ]),
    actor('kerran', 'Oto Kerran', 'person', 'President', [
      at('Oto Kerran'),
      at('Kerran', 1),
      at('Kerran', 2),
    ]),
    actor('diplomat', 'Velmoran diplomat', 'unnamed', 'diplomat', [at('A Velmoran diplomat')]),
    actor('ministry', 'Sarrow’s Foreign Ministry', 'government', null, [at('Sarrow’s Foreign Ministry')]),
    actor('vail', 'Tessa Vail', 'person', 'Foreign Minister', [at('Tessa Vail'), at('Vail', 1)]),
    actor('orrel', 'Jun Orrel', 'person', null, [at('Jun Orrel'), at('Orrel', 1), at('Orrel', 2)]),
    actor('dell', 'Amara Dell', 'person', 'U.N. Secretary-General', [at('Amara Dell')]),
  ],
  quotes: [
    { span: at('“no room”'), speaker: 'diplomat', cue: at('said'), form: 'partial', certainty: 'sure' },
    {
      span: at('“before the snow melts,”'),
      speaker: 'marden',
      cue: at('said', 1),
      form: 'partial',
      certainty: 'sure',
    },
    {
      span: at('“We did not come this far to stop at the water’s edge,”'),
      speaker: 'kerran',
      cue: at('told'),
      form: 'direct',
      certainty: 'sure',
    },
  ],
  claims: [
    {
      content: at('there was “no room” in the calendar before the spring'),
      source: 'diplomat',
      sourceSpan: at('A Velmoran diplomat, who asked not to be named,'),
      cue: at('said'),
      kind: 'statement',
      sourcing: 'anonymous',
      certainty: 'sure',
    },
    {
      content: at('she still hoped to sit down with Kerran “before the snow melts,”'),
      source: 'marden',
      sourceSpan: at('Marden', 1),
      cue: at('said', 1),
      kind: 'prediction',
      sourcing: 'named',
      certainty: 'sure',
    },
    {
      content: at('Velmora would not sign away the upper lakes'),
      source: 'marden',
      sourceSpan: at('she', 1),
      cue: at('insisted'),
      kind: 'refusal',
      sourcing: 'named',
      certainty: 'likely',
    },
    {
      content: at('any freeze on dam building'),
      source: 'kerran',
      sourceSpan: at('Kerran', 2),
      cue: at('rejected'),
      kind: 'refusal',
      sourcing: 'named',
      certainty: 'sure',
    },
    {
      content: at('a date had ever been set'),
      source: 'ministry',
      sourceSpan: at('Sarrow’s Foreign Ministry'),
      cue: at('denied'),
      kind: 'denial',
      sourcing: 'institutional',
      certainty: 'sure',
    },
    {
      content: at('nothing had been postponed'),
      source: 'ministry',
      sourceSpan: null,
      cue: at('adding'),
      kind: 'denial',
      sourcing: 'institutional',
      certainty: 'guess',
    },
    {
      content: at('such a meeting was unnecessary'),
      source: 'orrel',
      sourceSpan: at('Orrel', 2),
      cue: at('said', 2),
      kind: 'evaluation',
      sourcing: 'named',
      certainty: 'sure',
    },
    {
      content: at('as cordial'),
      source: 'marden',
      sources: ['marden', 'kerran'],
      sourceSpan: at('both', 1),
      cue: at('described'),
      kind: 'evaluation',
      sourcing: 'named',
      certainty: 'likely',
    },
  ],
  encounters: [
    {
      id: 'last-summit',
      type: 'summit',
      participants: ['marden', 'kerran'],
      place: 'Port Aldis',
      when: 'four months ago',
      date: { from: '2030-10-01', to: '2030-10-31' },
      state: 'held',
      was: null,
      evidence: [at('The two leaders last met in Port Aldis four months ago')],
      accounts: [{ source: null, state: 'held', evidence: at('last met') }],
      certainty: 'sure',
    },
    {
      id: 'call',
      type: 'call',
      participants: ['vail', 'orrel'],
      place: null,
      when: 'last week',
      date: { from: '2031-01-27', to: '2031-02-02' },
      state: 'held',
      was: null,
      evidence: [
        at('Foreign Minister Tessa Vail spoke by phone with her Sarrowan counterpart, Jun Orrel, last week'),
      ],
      accounts: [],
      certainty: 'sure',
    },
    {
      id: 'third-round',
      type: 'talks',
      participants: ['marden', 'kerran'],
      place: null,
      when: null,
      state: 'delayed',
      was: null,
      evidence: [
        at(
          'A third round of water talks between Prime Minister Ilse Marden of Velmora and President Oto Kerran of Sarrow has been put off',
        ),
      ],
      accounts: [
        { source: null, state: 'delayed', evidence: at('has been put off') },
        {
          source: 'diplomat',
          state: 'no plans',
          evidence: at('there was “no room” in the calendar before the spring'),
        },
        { source: 'ministry', state: 'uncertain', evidence: at('nothing had been postponed') },
      ],
      certainty: 'sure',
    },
    {
      id: 'margins',
      type: 'meeting',
      participants: ['vail', 'orrel'],
      place: 'Dunmere',
      when: null,
      state: 'uncertain',
      was: null,
      evidence: [at('Vail and Orrel may meet on the margins of the Lakes Forum in Dunmere')],
      accounts: [
        { source: null, state: 'uncertain', evidence: at('may meet on the margins') },
        { source: 'orrel', state: 'ruled out', evidence: at('such a meeting was unnecessary') },
      ],
      certainty: 'likely',
    },
    {
      id: 'dell-visit',
      type: 'meeting',
      participants: ['marden', 'dell'],
      place: null,
      when: 'on 12 March',
      date: { from: '2031-03-12', to: '2031-03-12' },
      state: 'scheduled',
      was: null,
      evidence: [
        at('Marden is due to receive U.N. Secretary-General Amara Dell on 12 March to discuss the lakes'),
      ],
      accounts: [],
      certainty: 'sure',
    },
  ],
  positions: [
    {
      actor: 'kerran',
      stance: 'rejects',
      object: 'any freeze on dam building',
      target: null,
      evidence: at('rejected any freeze on dam building'),
    },
  ],
  status: {
    subject: 'third round of water talks',
    state: 'delayed',
    because: at('has been put off'),
    findings: [
      { kind: 'change', span: at('has been put off'), towards: 'delayed', of: 'third-round' },
      { kind: 'encounter', span: at('“no room” in the calendar'), towards: 'stalled', of: 'third-round' },
      { kind: 'position', span: at('rejected any freeze on dam building'), towards: 'stalled', of: 'kerran' },
      { kind: 'words', span: at('confirmed on Tuesday'), towards: 'delayed' },
    ],
  },
  timeline: [
    { span: at('has been put off'), when: 'now', encounter: 'third-round' },
    {
      span: at('spoke by phone with her Sarrowan counterpart, Jun Orrel, last week'),
      when: 'past',
      date: { from: '2031-01-27', to: '2031-02-02' },
      encounter: 'call',
    },
    {
      span: at('Marden is due to receive U.N. Secretary-General Amara Dell on 12 March'),
      when: 'next',
      date: { from: '2031-03-12', to: '2031-03-12' },
      encounter: 'dell-visit',
    },
    {
      span: at('The two leaders last met in Port Aldis four months ago'),
      when: 'past',
      date: { from: '2030-10-01', to: '2030-10-31' },
      encounter: 'last-summit',
    },
    { span: at('may meet on the margins of the Lakes Forum'), when: 'next', encounter: 'margins' },
  ],
  unnamed: [
    {
      actor: 'diplomat',
      described: at('A Velmoran diplomat'),
      number: [at('A Velmoran diplomat')[0], at('A Velmoran diplomat')[0] + 1],
      body: at('Velmoran'),
      rank: at('diplomat'),
      reason: at('who asked not to be named'),
      claims: [0],
      quotes: [0],
      alone: [0],
    },
  ],
  disagreements: [
    {
      about: 'third round of water talks',
      a: at('has been put off, officials in both capitals confirmed'),
      b: at('nothing had been postponed'),
    },
    {
      about: 'a meeting of the foreign ministers',
      a: at('may meet on the margins of the Lakes Forum in Dunmere'),
      b: at('such a meeting was unnecessary'),
    },
  ],
};
