import { MEMBER_NOUNS, THING_NOUNS } from '../lexicon/organ-nouns.ts';
import type { Sentence } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { EntityRange } from './entity-range.ts';
import { type Entry, lookUp, type Match } from './gazetteer.ts';
import { listedMention } from './listed-names.ts';
import type { NameMention } from './mention.ts';
import { isJunior } from './same-person.ts';
import { isHonorific } from './titles.ts';
import { personMention } from './unlisted.ts';
import { usageOf } from './usage.ts';

/** Below this probability a lone word is believed to be a name only where the article says so elsewhere. */
const DOUBTFUL = 0.6;

/** Where reading goes on, and the name that was found on the way. */
export interface Step {
  next: number;
  mention?: NameMention;
}

const step = (next: number, mention: NameMention | undefined): Step =>
  mention === undefined ? { next } : { next, mention };

/**
 * A recognised name in a heading, where words have capitals for other reasons too: listed names, and persons whom the text
 * itself names.
 */
export function headingStep(
  tokens: readonly Token[],
  range: EntityRange,
  sentence: Sentence,
): Step | undefined {
  if (range.entity.type !== 'PER' || listedIn(tokens, range) !== undefined) return undefined;
  return {
    next: range.last,
    mention: { ...personMention(tokens, range.first, range.last, sentence), pending: true },
  };
}

/** A recognised name as a mention: who it is by the lists where they know it, else by what the recogniser took it for. */
export function recognisedStep(tokens: readonly Token[], range: EntityRange, sentence: Sentence): Step {
  const { first, last, entity } = range;
  // "The IAEA" at the head of a list item: the article is none of the name.
  if (tokens[first]?.lower === 'the' && last - first > 1 && lookUp(tokens, first) === undefined)
    return recognisedStep(tokens, { ...range, first: first + 1 }, sentence);
  const listed = listedIn(tokens, range);
  switch (entity.type) {
    case 'PER':
      return step(
        last,
        listed === undefined ? personOf(tokens, range, sentence) : listedMention(tokens, first, listed),
      );
    case 'ORG':
      if (listed !== undefined) return listedOrgan(tokens, first, listed, last);
      return step(last, organisationOf(tokens, range));
    case 'LOC':
      if (listed !== undefined) return listedOrgan(tokens, first, listed, last);
      return step(last, placeOf(tokens, range));
    case 'MISC':
      return listed === undefined ? { next: last } : listedOrgan(tokens, first, listed, last);
  }
}

const FITTING: Readonly<Record<EntityRange['entity']['type'], readonly Entry['kind'][]>> = {
  PER: ['person'],
  ORG: ['body', 'government', 'country', 'capital'],
  LOC: ['country', 'capital', 'government', 'body'],
  MISC: ['adjective', 'people', 'country', 'body', 'government'],
};

/** The listed thing that the name is, if the kind fits and the list covers it all; a surer recogniser outweighs the list. */
function listedIn(tokens: readonly Token[], { entity, first, last }: EntityRange): Match | undefined {
  const match = lookUp(tokens, first);
  if (match === undefined) return undefined;
  // The son of somebody listed is somebody else, unless the list has him so.
  if (match.length < last - first && isJunior(tokens[last - 1]?.text ?? '')) return undefined;
  const covers = match.length >= last - first;
  if (match.entry.kind === 'person') {
    // A longer form of a listed name: "Mohammed bin Salman bin Abdulaziz".
    return entity.type === 'PER' && (covers || match.length > 1)
      ? { ...match, length: Math.max(match.length, last - first) }
      : undefined;
  }
  if (!covers) return undefined;
  if (FITTING[entity.type].includes(match.entry.kind)) return match;
  // No person is called like a body or an organ of several words: "Al Jazeera".
  const several = match.length > 1 && (match.entry.kind === 'body' || match.entry.kind === 'government');
  if (several) return match;
  // A state that is also a surname: the recogniser has to be sure, or to see more than the one word.
  const alone = last - first === 1 && entity.confidence < 0.9 && !isHonorific(tokens[first - 1]);
  return alone || match.length > last - first ? match : undefined;
}

function listedOrgan(tokens: readonly Token[], first: number, listed: Match, last: number): Step {
  let end = Math.max(first + listed.length, last);
  if (listed.entry.kind === 'body' && MEMBER_NOUNS.has(tokens[end]?.lower ?? '')) end += 1;
  return { next: end, mention: listedMention(tokens, first, { ...listed, length: end - first }) };
}

function personOf(
  tokens: readonly Token[],
  { first, last, entity }: EntityRange,
  sentence: Sentence,
): NameMention {
  const mention = personMention(tokens, first, last, sentence);
  const doubtful = last - first === 1 && entity.confidence < DOUBTFUL && mention.pending === true;
  if (doubtful) return mention;
  const { pending: _, ...sure } = mention;
  return sure;
}

function organisationOf(
  tokens: readonly Token[],
  { first, last, entity }: EntityRange,
): NameMention | undefined {
  if (last - first === 1 && entity.confidence < DOUBTFUL) return undefined;
  if (THING_NOUNS.has(tokens[last - 1]?.lower ?? '')) return undefined;
  const name = nameOf(tokens, first, last);
  return {
    span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0],
    first,
    last,
    name,
    side: null,
    wikidata: null,
    type: 'organization',
    use: usageOf(tokens, first, last) === 'modifier' ? 'modifier' : 'party',
    key: `named:${name.toLowerCase()}`,
  };
}

/** A place that no list knows: somewhere to be, nobody to act. */
const placeOf = (tokens: readonly Token[], { first, last }: EntityRange): NameMention => ({
  span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0],
  first,
  last,
  name: nameOf(tokens, first, last),
  side: null,
  wikidata: null,
  type: 'country',
  use: 'place',
});

const nameOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map((token, i) =>
      i > 0 && token.start > (tokens[first + i - 1]?.end ?? 0) ? ` ${token.text}` : token.text,
    )
    .join('');
