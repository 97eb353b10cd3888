import type { Actor, Span } from '../../shared/analysis.ts';
import { BODIES } from '../lexicon/bodies.ts';
import { MEDIA } from '../lexicon/media.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { overlaps } from '../text/spans.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { statesNamed } from './states-named.ts';

const bodies = new PhraseIndex<string>(() =>
  BODIES.flatMap(({ name, names }) => [name, ...names].map((form) => [form, name] as const)),
);

/** Those who fight a state and are called by no name. */
const FIGHTERS = /\b(?:rebels?|insurgents?|guerrillas?|militants?|militias?|separatists?|jihadists?)\b/i;

/** Parts of the names of movements and unions of states that no table holds. */
const BODY_WORD = /\b(?:Front|Army|Movement|Council|Union|League|Nations|Brigades?|Alliance|Authority)\b/;

const PAPERS: ReadonlySet<string> = new Set(MEDIA.flatMap(({ name, names }) => [name, ...names]));
const papers = new PhraseIndex<true>(() => [...PAPERS].map((name) => [name, true]));

/** Whether words begin with the name of a paper, an agency or a broadcaster. */
export function isPaper(words: string): boolean {
  const bare = words.replace(/^the /i, '');
  return /^\p{Lu}/u.test(bare) && papers.longestAt(tokenize(bare, 0, bare.length), 0) !== undefined;
}

/** Whether an actor can be a party to diplomacy: it acts for a state, or it is a body or a group that does not. */
export const isParty = ({ type, side, name }: Actor): boolean =>
  !PAPERS.has(name) &&
  (side !== null || (type === 'organization' && (IN_BODIES.has(name) || BODY_WORD.test(name))));

const IN_BODIES: ReadonlySet<string> = new Set(BODIES.flatMap(({ name, names }) => [name, ...names]));

/**
 * The parties that a stretch names: states, by themselves or by those who act for them, bodies of states and armed groups.
 * Neither papers nor people of no known side are any.
 */
export function partiesNamed(text: string, span: Span, actors: readonly Actor[]): Set<string> {
  const named = partiesOnSight(text, span);
  for (const actor of actors)
    if (isParty(actor) && actor.mentions.some((mention) => overlaps(mention, span)))
      named.add(partyOf(actor));
  return named;
}

/** The same without regard to who acts for whom. */
export function partiesOnSight(text: string, span: Span): Set<string> {
  const tokens = tokenize(text, ...span);
  const named = new Set([...statesNamed(tokens), ...bodiesNamed(tokens)]);
  if (FIGHTERS.test(text.slice(...span))) named.add('fighters');
  return named;
}

/** The side that a party stands for; one body goes by several names. */
export function partyOf({ side, name }: Actor): string {
  const tokens = tokenize(name, 0, name.length);
  return side ?? bodies.longestAt(tokens, 0)?.values[0] ?? name;
}

function bodiesNamed(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ text }, at) =>
    /^\p{Lu}/u.test(text) ? (bodies.longestAt(tokens, at)?.values ?? []) : [],
  );
}

/** Whether these are parties of two sides, or one of a known side with somebody whose side is not known. */
export function isDiplomatic(ids: readonly string[], actors: readonly Actor[]): boolean {
  const named = actors.filter(({ id }) => ids.includes(id));
  const sides = new Set(named.filter(isParty).map(partyOf));
  return (
    sides.size > 1 || (sides.size === 1 && named.some((actor) => !isParty(actor) && !PAPERS.has(actor.name)))
  );
}
