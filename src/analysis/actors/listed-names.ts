import { ENCOUNTER_NOUNS } from '../lexicon/encounter-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Entry, Match } from './gazetteer.ts';
import type { NameMention } from './mention.ts';
import { isMetonym, usageOf } from './usage.ts';

/** Turns a listed name at token `at` into a mention, read in its context. */
export function listedMention(tokens: readonly Token[], at: number, { entry, length }: Match): NameMention {
  const last = at + length;
  const base = {
    span: [tokens[at]?.start ?? 0, tokens[last - 1]?.end ?? 0] as NameMention['span'],
    first: at,
    last,
    name: tokens.slice(at, last).reduce((name, token, i) => name + gap(tokens, at + i, at) + token.text, ''),
  };
  return { ...base, ...describe(entry, tokens, at, last) };
}

/** White space between a token and the one before it, as far as a name has any. */
const gap = (tokens: readonly Token[], i: number, first: number): string =>
  i > first && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0) ? ' ' : '';

type Described = Omit<NameMention, 'span' | 'first' | 'last' | 'name'> & { name?: string };

function describe(entry: Entry, tokens: readonly Token[], first: number, last: number): Described {
  switch (entry.kind) {
    case 'person':
      return {
        type: 'person',
        use: 'party',
        key: `person:${entry.person.name}`,
        side: entry.person.side,
        wikidata: entry.person.wikidata,
        gender: entry.person.gender,
      };
    case 'government':
      return {
        type: 'government',
        use:
          entry.organ.metonym === true && usageOf(tokens, first, last) === 'place'
            ? 'place'
            : bodyUse(tokens, last),
        key: `government:${entry.organ.name}`,
        name: entry.organ.name,
        side: entry.organ.side,
        wikidata: entry.organ.wikidata,
      };
    case 'body':
      return {
        type: 'organization',
        use: bodyUse(tokens, last),
        key: `body:${entry.body.name}`,
        side: null,
        wikidata: entry.body.wikidata,
      };
    case 'capital':
      return country(entry, isMetonym(tokens, first, last) ? 'party' : 'place');
    case 'country':
      return country(entry, usageOf(tokens, first, last));
    case 'people':
    case 'adjective':
      return country(
        entry,
        entry.kind === 'people' && tokens[first - 1]?.lower === 'the'
          ? usageOf(tokens, first, last)
          : 'modifier',
      );
  }
}

const country = (
  entry: Extract<Entry, { kind: 'country' | 'capital' | 'adjective' | 'people' }>,
  use: NameMention['use'],
): Described => ({
  type: 'country',
  use,
  key: `country:${entry.country.code}`,
  name: entry.country.name,
  side: entry.country.code,
  wikidata: entry.country.wikidata,
});

/** An "ASEAN summit" does not make ASEAN act; wherever else a body is named, it is part of the story. */
const bodyUse = (tokens: readonly Token[], last: number): NameMention['use'] =>
  Object.hasOwn(ENCOUNTER_NOUNS, tokens[last]?.lower ?? '') ? 'modifier' : 'party';
