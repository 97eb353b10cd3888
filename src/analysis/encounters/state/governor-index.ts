import type { Effect, Slot } from '../../lexicon/encounter-predicates.ts';

/** What one predicate does to what fills one of its slots. */
export interface Entry {
  effect: Effect;
  slot: Slot;
  /** Words behind the first. */
  rest: readonly string[];
}

/** Predicates by the lemma of their first word. */
export type Index = ReadonlyMap<string, readonly Entry[]>;

/** Index of rows whose words are a list with commas between, each with its particle ("put off, call off"). */
export function indexOf(rows: readonly (readonly [Effect, Slot, string])[]): Index {
  const index = new Map<string, Entry[]>();
  for (const [effect, slot, list] of rows) {
    for (const phrase of list.split(/,\s*/)) {
      const [first = '', ...rest] = phrase.trim().split(' ');
      const known = index.get(first);
      const entry = { effect, slot, rest };
      if (known === undefined) index.set(first, [entry]);
      else known.push(entry);
    }
  }
  return index;
}

/** The rows of a table that tells effects by slot. */
export const bySlot = (
  table: Readonly<Partial<Record<Effect, Readonly<Record<string, string>>>>>,
): [Effect, Slot, string][] =>
  // Object.entries widens the keys, which the type of the table fixes.
  (Object.entries(table) as [Effect, Readonly<Record<string, string>>][]).flatMap(([effect, slots]) =>
    Object.entries(slots).map(([slot, list]): [Effect, Slot, string] => [effect, slot, list]),
  );
