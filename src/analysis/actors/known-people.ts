import { BARE_SURNAMES } from '../lexicon/bare-surnames.ts';
import { HEAD_TITLES } from '../lexicon/offices.ts';
import { PEOPLE, type Person } from '../lexicon/people.ts';

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const HEADS = new Set(HEAD_TITLES);

let byName: Map<string, Person> | undefined;

/** Whether the listed person of this name has led a state or its government: a name that the reader takes for nobody else's. */
export const hasLedState = (name: string): boolean =>
  listed(name)?.offices.some(({ title }) => HEADS.has(title)) ?? false;

function listed(name: string): Person | undefined {
  byName ??= new Map(PEOPLE.map((person) => [person.name, person]));
  return byName.get(name);
}

/** The one person whom news means by this surname alone, whatever else the article speaks of. */
export function knownByBareSurname(surname: string): Person | undefined {
  const name = BARE_SURNAMES[fold(surname)];
  return name === undefined ? undefined : listed(name);
}

let bySurname: Map<string, Person[]> | undefined;

function build(): Map<string, Person[]> {
  const map = new Map<string, Person[]>();
  for (const person of PEOPLE) {
    const surnames = [person.name, ...person.aliases].map((name) => fold(name.split(' ').at(-1) ?? ''));
    for (const surname of new Set(surnames)) map.set(surname, [...(map.get(surname) ?? []), person]);
  }
  return map;
}

/**
 * The listed person whom a surname alone means: the only one of that name, or the only one of that name who held the
 * office that the article gives. Undefined where several could be meant.
 *
 * @param title lower-case title from the article, if it gives one
 */
export function knownBySurname(surname: string, title: string | undefined): Person | undefined {
  bySurname ??= build();
  const all = bySurname.get(fold(surname)) ?? [];
  if (title === undefined) return all.length === 1 ? all[0] : undefined;
  const holding = all.filter(({ offices }) => offices.some((office) => office.title === title));
  return holding.length === 1 ? holding[0] : undefined;
}
