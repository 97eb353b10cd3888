import type { StateSighting } from '../shared/stories.ts';

/** A sighting as the library keeps it. */
export interface SightingRecord extends StateSighting {
  /** Differs from sighting to sighting. */
  id: string;
  /** By which sightings of the same parties are found. */
  parties: string[];
  /** Whether the reader wants all that was read remembered; if so it outlives the story. */
  remembered: boolean;
}
