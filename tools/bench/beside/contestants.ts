import { release } from '../release.ts';

/** One of those whose reading of whole articles is compared. */
export interface Contestant {
  name: string;
  /** The module that is measured, beside this one; see {@link ReaderModule}. */
  entry: string;
  /** What it does, in words. */
  does: string;
  /** Whether it sets the speed that ours has to reach. */
  isFloor: boolean;
  isOurs: boolean;
}

const COMPROMISE = release('compromise');

export const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'Attaché with the vector kernel',
    entry: 'attache-vector.ts',
    does: 'all stages',
    isFloor: false,
    isOurs: true,
  },
  {
    name: 'Attaché in plain TypeScript',
    entry: 'attache-plain.ts',
    does: 'all stages',
    isFloor: false,
    isOurs: true,
  },
  {
    name: COMPROMISE,
    entry: 'compromise-tags.ts',
    does: 'sentences, terms, tags',
    isFloor: true,
    isOurs: false,
  },
  {
    name: COMPROMISE,
    entry: 'compromise-names.ts',
    does: 'the same, and names and quoted words taken out',
    isFloor: false,
    isOurs: false,
  },
  {
    name: `${release('wink-nlp')} with ${release('wink-eng-lite-web-model')}`,
    entry: 'wink.ts',
    does: 'sentences, tokens, tags, dates and amounts',
    isFloor: false,
    isOurs: false,
  },
];
