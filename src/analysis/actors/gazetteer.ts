import { BODIES, type Body } from '../lexicon/bodies.ts';
import { COUNTRIES, type Country } from '../lexicon/countries.ts';
import { GOVERNMENTS, type GovernmentOrgan } from '../lexicon/governments.ts';
import { MEDIA } from '../lexicon/media.ts';
import { PEOPLE, type Person } from '../lexicon/people.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';

/** What a listed name can stand for. */
export type Entry =
  | { kind: 'country' | 'capital' | 'adjective' | 'people'; country: Country; surface: string }
  | { kind: 'government'; organ: GovernmentOrgan; surface: string }
  | { kind: 'body'; body: Body; surface: string }
  | { kind: 'person'; person: Person; surface: string };

export interface Match {
  entry: Entry;
  /** Length in tokens. */
  length: number;
}

// A country before a capital of the same name (Luxembourg), a name before an adjective (Jordan).
const ORDER: Record<Entry['kind'], number> = {
  person: 0,
  country: 1,
  government: 2,
  body: 3,
  capital: 4,
  adjective: 5,
  people: 6,
};

let index: PhraseIndex<Entry> | undefined;

function build(): PhraseIndex<Entry> {
  const made = new PhraseIndex<Entry>();
  const add = (surface: string, entry: Entry): void => made.add(surface, entry);
  for (const country of COUNTRIES) {
    for (const surface of [country.name, ...country.names])
      add(surface, { kind: 'country', country, surface });
    for (const surface of country.adjectives) add(surface, { kind: 'adjective', country, surface });
    for (const surface of country.people) add(surface, { kind: 'people', country, surface });
    for (const surface of new Set([country.capital, ...(country.capitalNames ?? [])]))
      add(surface, { kind: 'capital', country, surface });
  }
  for (const organ of GOVERNMENTS)
    for (const surface of [organ.name.replace(/^The /, ''), ...organ.names])
      add(surface, { kind: 'government', organ, surface });
  for (const body of [...BODIES, ...MEDIA])
    for (const surface of [body.name, ...body.names]) add(surface, { kind: 'body', body, surface });
  for (const person of PEOPLE)
    for (const surface of [person.name, ...person.aliases]) add(surface, { kind: 'person', person, surface });
  return made;
}

/**
 * The longest listed name of at most `most` tokens at token `at`, spelled with capitals as a name is. Abbreviations in capitals
 * ("US", "WHO") match only in capitals.
 */
export function lookUp(
  tokens: readonly Token[],
  at: number,
  most = Number.POSITIVE_INFINITY,
): Match | undefined {
  index ??= build();
  if (!beginsName(tokens[at])) return undefined;
  const found = index.longestAt(tokens, at, most);
  if (found === undefined) return undefined;
  const candidates = found.values
    .filter((entry) => casedLike(entry.surface, tokens, at, found.length))
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  const entry = candidates[0];
  return entry === undefined ? undefined : { entry, length: found.length };
}

/** A capital, or the Arabic article before one: "al-Qaeda". */
const beginsName = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || /^(?:al|el)[-‑]\p{Lu}/u.test(token.text));

function casedLike(surface: string, tokens: readonly Token[], at: number, length: number): boolean {
  const written = tokens
    .slice(at, at + length)
    .map((token) => token.text)
    .join('');
  if (/^[\p{Lu}\d.+]+$/u.test(surface)) return written === written.toUpperCase();
  // "LeT", "DoD": a short form with capitals inside is nothing else than itself.
  return !/^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(surface) || surface.length > 5 || written === surface;
}

/** The state that a listed thing belongs to or acts for; null for bodies of several states. */
export function sideOf(entry: Entry): string | null {
  if (entry.kind === 'government') return entry.organ.side;
  if (entry.kind === 'person') return entry.person.side;
  return entry.kind === 'body' ? null : entry.country.code;
}
