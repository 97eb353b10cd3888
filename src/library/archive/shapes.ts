import type { DateRange } from '../../shared/analysis.ts';
import type { Change, Correction, Note, Place } from '../../shared/notes.ts';
import { readSettings } from '../../shared/settings.ts';
import type { Party, Story } from '../../shared/stories.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import type { SightingRecord } from '../sighting-record.ts';
import { type KeptStatement, statementRecord } from '../statement-record.ts';
import type { Archive, FollowedStories } from './archive.ts';
import {
  ACTOR_TYPES,
  CLAIM_KINDS,
  CORRECTED,
  ENCOUNTER_TYPES,
  FORMS,
  PROCESS_STATES,
  STATES,
} from './closed-lists.ts';
import {
  count,
  flag,
  instant,
  listOf,
  objectOf,
  oneOf,
  optional,
  orNull,
  type Shape,
  someText,
  text,
} from './shape.ts';

const dateRange = objectOf<DateRange>({ from: text, to: text });

const fingerprint: Shape<NonNullable<Entry['fingerprint']>> = (value, at) => {
  const { words, shingles } = objectOf<{ words: number[]; shingles: number[] }>({
    words: listOf(count),
    shingles: listOf(count),
  })(value, at);
  return { words, shingles: Uint32Array.from(shingles) };
};

const article = objectOf<Entry>({
  url: someText,
  title: text,
  published: orNull(text),
  readAt: instant,
  status: orNull(objectOf<NonNullable<Entry['status']>>({ subject: text, state: oneOf(PROCESS_STATES) })),
  encounters: listOf(
    objectOf<Entry['encounters'][number]>({
      type: oneOf(ENCOUNTER_TYPES),
      participants: listOf(text),
      state: oneOf(STATES),
    }),
  ),
  fingerprint: optional(fingerprint),
  marks: optional(listOf(count)),
});

const reading = objectOf<Reading>({ url: someText, readAt: instant, title: text, text });

const keptStatement = objectOf<KeptStatement>({
  url: someText,
  form: oneOf(FORMS),
  kind: orNull(oneOf(CLAIM_KINDS)),
  text: someText,
  speakers: listOf(text),
  start: count,
  day: text,
});

const party = objectOf<Party>({
  name: text,
  type: oneOf(ACTOR_TYPES),
  wikidata: orNull(text),
  side: orNull(text),
});

const sighting = objectOf<SightingRecord>({
  id: someText,
  url: someText,
  title: text,
  published: orNull(text),
  readAt: instant,
  stories: listOf(text),
  parties: listOf(text),
  remembered: flag,
  encounter: objectOf<SightingRecord['encounter']>({
    type: oneOf(ENCOUNTER_TYPES),
    participants: listOf(party),
    state: oneOf(STATES),
    ordinal: orNull(count),
    place: orNull(text),
    when: orNull(text),
    date: optional(dateRange),
    sentence: text,
  }),
});

const followed = objectOf<FollowedStories>({
  stories: listOf(
    objectOf<Story>({
      id: someText,
      types: listOf(oneOf(ENCOUNTER_TYPES)),
      parties: listOf(party),
      after: instant,
      earlierPlaces: listOf(text),
    }),
  ),
  dropped: listOf(text),
});

const place = objectOf<Place>({ exact: text, prefix: text, suffix: text, start: count, end: count });

/** A note of the reader's; other files than archives bring some too. */
export const note = objectOf<Note>({
  id: someText,
  url: someText,
  title: text,
  place,
  body: text,
  created: instant,
  modified: instant,
});

const change: Shape<Change> = (value, at) => {
  const { kind } = objectOf<{ kind: Change['kind'] }>({
    kind: oneOf<Change['kind']>({ hide: true, speaker: true, kind: true }),
  })(value, at);
  if (kind === 'hide') return { kind };
  if (kind === 'kind')
    return { kind, ...objectOf<{ to: keyof typeof CLAIM_KINDS }>({ to: oneOf(CLAIM_KINDS) })(value, at) };
  return { kind, ...objectOf<{ name: string | null }>({ name: orNull(text) })(value, at) };
};

export const correction = objectOf<Correction>({
  id: someText,
  url: someText,
  title: text,
  of: oneOf(CORRECTED),
  place,
  change,
  created: instant,
});

/** What an archive holds behind its head. */
export const archive = objectOf<Archive>({
  articles: listOf(article),
  readings: listOf(reading),
  statements: listOf((value, at) => statementRecord(keptStatement(value, at))),
  sightings: listOf(sighting),
  followed: orNull(followed),
  notes: listOf(note),
  corrections: listOf(correction),
  // Settings have a reader of their own, which makes the best of whatever there is.
  settings: (value) => readSettings(value),
});
