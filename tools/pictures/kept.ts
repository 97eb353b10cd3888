import { archiveFile } from '../../src/library/archive/archive.ts';
import type { Entry } from '../../src/library/entry.ts';
import type { SightingRecord } from '../../src/library/sighting-record.ts';
import { type KeptStatement, statementRecord } from '../../src/library/statement-record.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';

// An invented library: what a reader of some weeks would have in theirs. No newspaper printed any of it.

const SHIPPED = 'second-trump-putin-summit';

const REPORTS = [
  {
    url: 'http://www.courier.example/world/budapest-named',
    title: 'Budapest named for a second summit',
    day: '2025-10-17',
    state: 'planned',
    sentence: 'The two presidents plan to meet in Budapest, both capitals said.',
  },
  {
    url: 'http://www.tribune.example/summit-slips',
    title: 'Summit slips as envoys talk past each other',
    day: '2025-10-21',
    state: 'delayed',
    sentence: 'The summit has been put off, and nobody would name a new day.',
  },
  {
    url: 'http://www.harbour-post.example/called-off',
    title: 'White House calls the summit off',
    day: '2025-10-23',
    state: 'cancelled',
    sentence: 'The White House cancelled the Budapest meeting on Thursday.',
  },
  {
    url: 'http://www.courier.example/world/new-day',
    title: 'A new day is found for the summit',
    day: '2025-11-06',
    state: 'scheduled',
    sentence: 'The presidents will meet on November 18, the Kremlin confirmed.',
  },
] as const;

const OTHERS = [
  ['http://www.harbour-post.example/ferry', 'Ferry talks end with a handshake', '2025-11-04'],
  ['http://www.tribune.example/grain', 'Grain corridor stays open until spring', '2025-11-02'],
] as const;

const SAID: readonly (readonly [
  report: number,
  speaker: string,
  words: string,
  kind: 'denial' | 'statement' | null,
])[] = [
  [0, 'Donald Trump', 'we will see what comes of it', null],
  [0, 'Dmitry Peskov', 'there is serious work to be done before the summit', null],
  [1, 'Marco Rubio', 'the summit needs a result, not a photograph', null],
  [1, 'the Kremlin', 'the summit had ever been given a date', 'denial'],
  [2, 'Anna Kelly', 'a summit for its own sake helps nobody', null],
  [3, 'Dmitry Peskov', 'the agenda of the summit will be short and hard', null],
  [3, 'Péter Szijjártó', 'Hungary was ready to host the summit at any hour', 'statement'],
];

/** The invented library as the file that the library's page takes in. */
export function keptFile(): string {
  const now = new Date('2025-11-06T18:00:00.000Z');
  const parties = ['Q22686', 'Q7747'];
  const articles = [
    ...REPORTS.map(({ url, title, day, state }) =>
      entry(url, title, day, {
        subject: 'second summit',
        state: state === 'scheduled' ? 'advancing' : 'stalled',
      }),
    ),
    ...OTHERS.map(([url, title, day]) => entry(url, title, day, null)),
  ];
  const statements = SAID.flatMap(([report, speaker, text, kind], index) => {
    const of = REPORTS[report];
    if (!of) return [];
    const form: KeptStatement['form'] = kind === null ? 'direct' : 'claim';
    return [
      statementRecord({ url: of.url, form, kind, text, speakers: [speaker], start: index * 90, day: of.day }),
    ];
  });
  const sightings = REPORTS.map(
    ({ url, title, day, state, sentence }): SightingRecord => ({
      id: `${url} e1`,
      url,
      title,
      published: day,
      readAt: `${day}T08:00:00.000Z`,
      stories: [SHIPPED],
      parties,
      remembered: true,
      encounter: { type: 'summit', participants: [], state, ordinal: 2, place: null, when: null, sentence },
    }),
  );
  const kept = { articles, readings: [], statements, sightings, followed: null, notes: [], corrections: [] };
  return archiveFile({ ...kept, settings: { ...DEFAULT_SETTINGS, remember: true } }, now);
}

const entry = (url: string, title: string, day: string, status: Entry['status']): Entry => ({
  url,
  title,
  published: day,
  readAt: `${day}T08:00:00.000Z`,
  status,
  encounters: [],
});
