import { archiveFile } from '../../../src/library/archive/archive.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { entry, reading, statement } from '../../library/make.ts';

export const A = 'https://harbour.example/a';
export const B = 'https://gazette.example/b';
export const SAID = 'We shall keep the harbour open to every ship that comes in peace';

/** A library with something for every part, as a file. */
export const FILE = archiveFile(
  {
    articles: [
      entry(A, { title: 'Envoys reopen the port', status: { subject: 'port talks', state: 'agreed' } }),
      entry(B, { title: 'A speech at the quay', readAt: '2031-02-01T08:00:00.000Z' }),
    ],
    readings: [
      reading('The envoys met.\n\nNo date was set for a second round.', '2031-02-01T08:00:00.000Z', A),
      reading('The envoys met.\n\nA date was set for a second round.', '2031-03-01T08:00:00.000Z', A),
    ],
    statements: [
      statement(SAID, { url: A, speakers: ['Ana Orrel'] }),
      statement(SAID, { url: B, speakers: ['Ivo Marden'] }),
    ],
    sightings: ['planned', 'scheduled', 'held'].map((state, index) => ({
      id: `https://r${index}.example/ e1`,
      url: `https://r${index}.example/`,
      title: `Report ${index}`,
      published: `2031-0${index + 1}-01`,
      readAt: '2031-03-01T08:00:00.000Z',
      stories: ['mine'],
      parties: ['marden'],
      remembered: true,
      encounter: {
        type: 'talks',
        participants: [],
        state: state as 'planned',
        ordinal: null,
        place: null,
        when: null,
        sentence: `The talks are ${state}, an envoy said.`,
      },
    })),
    followed: {
      stories: [
        {
          id: 'mine',
          types: ['talks'],
          parties: [{ name: 'Marden', type: 'country', wikidata: null, side: null }],
          after: '2031-01-01',
          earlierPlaces: [],
        },
      ],
      dropped: [],
    },
    notes: [
      {
        id: 'n1',
        url: A,
        title: 'Envoys reopen the port',
        place: { exact: 'The envoys met.', prefix: '', suffix: '', start: 0, end: 15 },
        body: 'Ask who else was there.',
        created: '2031-03-01T08:00:00.000Z',
        modified: '2031-03-01T08:00:00.000Z',
      },
    ],
    corrections: [],
    settings: { ...DEFAULT_SETTINGS, remember: true },
  },
  new Date('2031-03-01T08:00:00.000Z'),
);
