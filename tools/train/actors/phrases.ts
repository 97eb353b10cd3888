import { BODIES } from '../../../src/analysis/lexicon/bodies.ts';
import { COUNTRIES } from '../../../src/analysis/lexicon/countries.ts';
import { FAMILY_NAMES } from '../../../src/analysis/lexicon/family-names.ts';
import {
  FEMALE_NAMES,
  MALE_NAMES,
  SURNAME_FIRST_SURNAMES,
} from '../../../src/analysis/lexicon/given-names.ts';
import { GOVERNMENTS } from '../../../src/analysis/lexicon/governments.ts';
import { MEDIA } from '../../../src/analysis/lexicon/media.ts';
import { HONORIFICS, TITLES } from '../../../src/analysis/lexicon/offices.ts';
import { ORGANIZATION_NOUNS, THING_NOUNS } from '../../../src/analysis/lexicon/organ-nouns.ts';
import { ORGANISATIONS } from '../../../src/analysis/lexicon/organisations.ts';
import { PEOPLE } from '../../../src/analysis/lexicon/people.ts';
import { PLACES } from '../../../src/analysis/lexicon/places.ts';
import { hashText } from '../../../src/analysis/models/hash.ts';
import {
  extendPhrase,
  LONGEST_PHRASE,
  PHRASE_KINDS,
  PHRASE_SEED,
  type PhraseKind,
  PREFIX_BIT,
} from '../../../src/analysis/models/phrase-table.ts';
import { foldWord } from '../../../src/analysis/text/fold.ts';
import { tokenize } from '../../../src/analysis/text/tokens.ts';

/** Listed phrases in the form that the phrase table takes them. */
export interface PackedPhrases {
  /** Sorted as unsigned numbers, none twice. */
  hashes: Uint32Array;
  /** See `PhraseTable`. */
  kinds: Uint32Array;
}

type Named = { name: string; names: readonly string[] };
const namesOf = ({ name, names }: Named): string[] => [name.replace(/^The /, ''), ...names];

/** What each kind of phrase lists. */
const LISTS: Readonly<Record<PhraseKind, readonly string[]>> = {
  country: COUNTRIES.flatMap(namesOf),
  capital: COUNTRIES.flatMap(({ capital, capitalNames = [] }) => [capital, ...capitalNames]),
  nationality: COUNTRIES.flatMap(({ adjectives }) => adjectives),
  people: COUNTRIES.flatMap(({ people }) => people),
  government: GOVERNMENTS.flatMap(namesOf),
  body: BODIES.flatMap(namesOf),
  media: MEDIA.flatMap(namesOf),
  person: PEOPLE.flatMap(({ name, aliases }) => [name, ...aliases]),
  surname: PEOPLE.map(({ name }) => name.split(' ').at(-1) ?? ''),
  given: [...FEMALE_NAMES, ...MALE_NAMES],
  'surname-first': SURNAME_FIRST_SURNAMES,
  title: TITLES.map(({ words }) => words),
  'organisation-noun': [...ORGANIZATION_NOUNS],
  'thing-noun': [...THING_NOUNS],
  honorific: HONORIFICS,
  place: PLACES,
  organisation: ORGANISATIONS,
  family: FAMILY_NAMES,
};

/** The tables of `lexicon/` as phrase hashes with their kinds; phrases of more than {@link LONGEST_PHRASE} words are left out. */
export function packLexicon(): PackedPhrases {
  const values = new Map<number, number>();
  const set = (hash: number, bit: number): void => void values.set(hash, (values.get(hash) ?? 0) | bit);
  const all = PHRASE_KINDS.flatMap((kind) => LISTS[kind].map((phrase) => [phrase, kind] as const));
  for (const [phrase, kind] of all) {
    const words = tokenize(`${phrase} `, 0, phrase.length + 1).map(({ text }) =>
      foldWord(text).toLowerCase(),
    );
    if (words.length === 0 || words.length > LONGEST_PHRASE) continue;
    let hash = PHRASE_SEED;
    for (const [i, word] of words.entries()) {
      hash = extendPhrase(hash, hashText(word));
      set(hash >>> 0, i === words.length - 1 ? 1 << PHRASE_KINDS.indexOf(kind) : PREFIX_BIT);
    }
  }
  const hashes = Uint32Array.from(values.keys()).sort();
  return { hashes, kinds: hashes.map((hash) => values.get(hash) ?? 0) };
}
