import { HEAD_TITLES } from '../lexicon/offices.ts';
import { PEOPLE, type Person } from '../lexicon/people.ts';

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const HEADS = new Set(HEAD_TITLES);

let byName: Map<string, Person> | undefined;

/** Whether the listed person of this name has led a state or its government: a name that the reader takes for nobody else's. */
export function hasLedState(name: string): boolean {
  byName ??= new Map(PEOPLE.map((person) => [person.name, person]));
  return byName.get(name)?.offices.some(({ title }) => HEADS.has(title)) ?? false;
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
