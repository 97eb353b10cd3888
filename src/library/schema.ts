import type { DBSchema } from 'idb';
import type { Correction, Note } from '../shared/notes.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';
import type { SightingRecord } from './sighting-record.ts';
import type { StatementRecord } from './statement-record.ts';

/** What the library's database holds in its last version. */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: Entry; indexes: { marks: number; readAt: string } };
  /** The wording of what was read, each time that it was another. */
  readings: {
    key: [url: string, readAt: string];
    value: Reading;
    indexes: { url: string; readAt: string };
  };
  /** What was said in the articles that were read. */
  statements: { key: string; value: StatementRecord; indexes: { url: string; words: string } };
  sightings: {
    key: string;
    value: SightingRecord;
    indexes: { url: string; stories: string; parties: string };
  };
  notes: { key: string; value: Note; indexes: { url: string } };
  corrections: { key: string; value: Correction; indexes: { url: string } };
}
