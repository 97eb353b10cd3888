import type { DBSchema } from 'idb';
import type { Entry } from './entry.ts';
import type { SightingRecord } from './sighting-record.ts';

/** What the library's database holds in its last version. */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: Entry; indexes: { marks: number } };
  sightings: {
    key: string;
    value: SightingRecord;
    indexes: { url: string; stories: string; parties: string };
  };
}
