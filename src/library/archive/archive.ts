import type { Correction, Note } from '../../shared/notes.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Story } from '../../shared/stories.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import type { SightingRecord } from '../sighting-record.ts';
import type { StatementRecord } from '../statement-record.ts';

/** What stands at the head of an archive, by which it is told from other files. */
export const ARCHIVE_FORMAT = 'attache-library';
export const ARCHIVE_VERSION = 1;

/** All that the library's database holds. */
export interface Holding {
  articles: Entry[];
  readings: Reading[];
  statements: StatementRecord[];
  sightings: SightingRecord[];
  notes: Note[];
  corrections: Correction[];
}

/** Which stories the reader follows, beside and instead of those that ship. */
export interface FollowedStories {
  stories: Story[];
  dropped: string[];
}

/** Everything that is kept for the reader. */
export interface Archive extends Holding {
  /** Null where the reader never changed what is followed. */
  followed: FollowedStories | null;
  settings: Settings;
}

/** An archive as a file: its fingerprints as lists of numbers, and nothing in it that can be found anew. */
export function archiveFile(archive: Archive, exportedAt: Date): string {
  const { articles, readings, statements, sightings, followed, notes, corrections, settings } = archive;
  const file = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    exportedAt: exportedAt.toISOString(),
    articles: articles.map(({ fingerprint, ...entry }) => ({
      ...entry,
      ...(fingerprint && { fingerprint: { words: fingerprint.words, shingles: [...fingerprint.shingles] } }),
    })),
    readings,
    statements: statements.map(({ id: _id, words: _words, ...statement }) => statement),
    sightings,
    followed,
    notes,
    corrections,
    settings,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
