import type { Actor, EncounterType } from '../shared/analysis.ts';
import type { Party } from '../shared/stories.ts';
import { wordsOf } from './words.ts';

/**
 * Whether an actor is this party. Wikidata items decide where both have one. Else the names do: the same words, or a
 * person's surname alone, unless their sides differ.
 */
export function isParty(actor: Party, party: Party): boolean {
  if (actor.wikidata !== null && party.wikidata !== null) return actor.wikidata === party.wikidata;
  if (actor.side !== null && party.side !== null && actor.side !== party.side) return false;
  const name = wordsOf(actor.name);
  const wanted = wordsOf(party.name);
  if (name.join(' ') === wanted.join(' ')) return name.length > 0;
  return actor.type === 'person' && party.type === 'person' && isSurnameOf(name, wanted);
}

const isSurnameOf = (name: readonly string[], full: readonly string[]): boolean =>
  name.length === 1 && full.length > 1 && name[0] === full.at(-1);

/**
 * Whether a state or its government stands for this party: "the Russia-US summit" is its leaders'. Only summits are,
 * for a "Russia-US meeting" may be anybody's; and only where the article names the person too, for states keep
 * their summits when they change their leaders.
 */
export function standsFor(
  actor: Actor,
  party: Party,
  type: EncounterType,
  everyone: readonly Actor[],
): boolean {
  return (
    type === 'summit' &&
    (actor.type === 'country' || actor.type === 'government') &&
    party.type === 'person' &&
    actor.side !== null &&
    actor.side === party.side &&
    everyone.some((one) => isParty(one, party))
  );
}

/** Whether those who meet here are those who meet there, and nobody else. Either report may give the surname alone. */
export function areSame(here: readonly Party[], there: readonly Party[]): boolean {
  const fits = (one: Party, other: Party): boolean => isParty(one, other) || isParty(other, one);
  return (
    here.length > 0 &&
    here.every((one) => there.some((other) => fits(one, other))) &&
    there.every((one) => here.some((other) => fits(one, other)))
  );
}

/** Whether these actors are all of the parties and nobody else. */
export function areParties(
  actors: readonly Actor[],
  parties: readonly Party[],
  type: EncounterType,
  everyone: readonly Actor[],
): boolean {
  const fits = (actor: Actor, party: Party) =>
    isParty(actor, party) || standsFor(actor, party, type, everyone);
  return (
    actors.length > 0 &&
    actors.every((actor) => parties.some((party) => fits(actor, party))) &&
    parties.every((party) => actors.some((actor) => fits(actor, party)))
  );
}
