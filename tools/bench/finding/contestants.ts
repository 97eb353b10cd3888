import { release } from '../release.ts';

/** One of those that are compared. */
export interface Contestant {
  name: string;
  /** The module that is measured, beside this one; see {@link FinderModule}. */
  entry: string;
}

export const CONTESTANTS: readonly Contestant[] = [
  { name: 'Attaché', entry: 'attache.ts' },
  { name: release('@mozilla/readability'), entry: 'readability.ts' },
  { name: release('defuddle'), entry: 'defuddle.ts' },
];
