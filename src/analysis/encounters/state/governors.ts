import {
  ADJECTIVE_EFFECTS,
  type Effect,
  NOUN_EFFECTS,
  type Slot,
  VERB_EFFECTS,
} from '../../lexicon/encounter-predicates.ts';
import { once } from '../../text/once.ts';
import { bySlot, type Entry, type Index, indexOf } from './governor-index.ts';
import type { Grammar } from './grammar.ts';

const verbs = once(() => indexOf(bySlot(VERB_EFFECTS)));
const adjectives = once(() => indexOf(bySlot(ADJECTIVE_EFFECTS)));
const nouns = once(() =>
  indexOf(
    // Object.entries widens the keys, which the type of the table fixes.
    (Object.entries(NOUN_EFFECTS) as [Effect, string][]).map(([effect, list]) => [effect, 'any', list]),
  ),
);

/** How far behind its verb a particle may stand: "called the whole thing off". */
const PARTICLE_REACH = 10;

/** The effect of the verb at `at` on what fills this slot; the longest phrase counts. Undefined where it has none. */
export function verbEffect(grammar: Grammar, at: number, slot: Slot): Effect | undefined {
  if (slot === 'object' && isNaming(grammar, at)) return undefined;
  return longest(grammar, at, verbs(), slot, (rest) => hasParticle(grammar, at, rest));
}

/** "called the talks productive", "called the meeting a success": it says what they were like, and calls nobody together. */
function isNaming(grammar: Grammar, at: number): boolean {
  if (!/^call(?:s|ed|ing)?$/.test(grammar.word(at))) return false;
  const [object, named] = [grammar.child(at, 'obj'), grammar.child(at, 'xcomp')];
  return object !== undefined && named !== undefined && named > object && grammar.tree.part(named) !== 'VERB';
}

/** The effect of the adjective or fixed phrase whose head is at `at` ("on hold", "up in the air"). */
export function adjectiveEffect(grammar: Grammar, at: number, slot: Slot): Effect | undefined {
  for (let first = at; first >= Math.max(at - 3, grammar.tree.first); first--) {
    const entries = adjectives().get(grammar.word(first)) ?? [];
    const fitting = entries.filter(
      (entry) =>
        entry.slot === slot &&
        first + entry.rest.length >= at &&
        entry.rest.every((word, i) => grammar.word(first + 1 + i) === word),
    );
    const found = fitting.sort((a, b) => b.rest.length - a.rest.length)[0];
    if (found !== undefined) return found.effect;
  }
  return undefined;
}

/** The effect of the noun at `at` on the encounter that it has behind it. */
export function nounEffect(grammar: Grammar, at: number): Effect | undefined {
  return longest(grammar, at, nouns(), 'any', (rest) =>
    rest.every((word, i) => grammar.word(at + 1 + i) === word),
  );
}

function longest(
  grammar: Grammar,
  at: number,
  index: Index,
  slot: Slot,
  holds: (rest: readonly string[]) => boolean,
): Effect | undefined {
  let best: Entry | undefined;
  let particled = 0;
  for (const lemma of grammar.lemmas(at)) {
    for (const entry of index.get(lemma) ?? []) {
      if (!holds(entry.rest)) continue;
      // A particle that a poor parse takes for a preposition: "called off the meeting".
      const fits =
        entry.slot === slot || (entry.slot === 'object' && entry.rest.length === 1 && entry.rest[0] === slot);
      if (entry.rest.at(-1) !== slot) particled = Math.max(particled, entry.rest.length);
      if (fits && (best === undefined || entry.rest.length > best.rest.length)) best = entry;
    }
    if (best !== undefined) break;
  }
  // "break down" has no object: what "break" does to its object is not meant.
  return best !== undefined && best.rest.length < particled && best.rest.length === 0
    ? undefined
    : best?.effect;
}

/** The words one after the other; adjectives may stand before the last ("run into serious trouble"). */
function fitsAt(grammar: Grammar, from: number, rest: readonly string[]): boolean {
  const last = rest.length - 1;
  if (!rest.slice(0, last).every((word, i) => grammar.word(from + i) === word)) return false;
  if (grammar.word(from + last) === rest[last]) return true;
  return last > 0 && [1, 2].some((gap) => grammar.word(from + last + gap) === rest[last]);
}

function hasParticle(grammar: Grammar, at: number, rest: readonly string[]): boolean {
  if (rest.length === 0) return true;
  for (let from = at + 1; from <= at + PARTICLE_REACH; from++) {
    if (!fitsAt(grammar, from, rest)) continue;
    if (from === at + 1) return true;
    // Further off it has to hang on the verb.
    for (let i = 0; i < rest.length; i++) {
      if (grammar.head(from + i) === at) return true;
    }
  }
  return false;
}
