import { release } from '../release.ts';
import { TABLES, WHAT } from './attache.ts';

/** One of those that are compared. */
export interface Contestant {
  name: string;
  /** The module that is measured, beside this one; see {@link RecogniserModule}. */
  entry: string;
  /** Files that it needs beside its code. */
  tables: readonly string[];
  /** Whether it says what kind of name it found. */
  typed: boolean;
}

export const CONTESTANTS: readonly Contestant[] = [
  { name: `Attaché (${WHAT})`, entry: 'attache.ts', tables: TABLES, typed: true },
  { name: release('compromise'), entry: 'compromise.ts', tables: [], typed: true },
  {
    name: `${release('wink-nlp')} with ${release('wink-eng-lite-web-model')}`,
    entry: 'wink.ts',
    tables: [],
    typed: false,
  },
];
