import type { Reading } from '../../src/analysis/analyze.ts';
import { COUNTRIES } from '../../src/analysis/lexicon/countries.ts';
import type { ActorType, Span } from '../../src/shared/analysis.ts';

type Entity = [start: number, end: number, type: 'PER' | 'ORG' | 'LOC' | 'MISC'];

const TYPES: Readonly<Partial<Record<ActorType, Entity[2]>>> = {
  person: 'PER',
  country: 'LOC',
  government: 'ORG',
  organization: 'ORG',
};

const COUNTRY_NAMES = new Set(
  COUNTRIES.flatMap(({ name, names, capital, capitalNames }) => [
    name,
    ...names,
    capital,
    ...(capitalNames ?? []),
  ]),
);

/** Named entities in the four types of CoNLL-2003. Descriptions and unnamed people are none. */
export function entitiesOf(text: string, { analysis, references }: Reading): Entity[] {
  const types = new Map(analysis.actors.map((actor) => [actor.id, actor.type]));
  const entities: Entity[] = [];
  for (const { span, actors, form } of references) {
    const surface = text.slice(...span);
    const type =
      form === 'name'
        ? TYPES[types.get(actors[0] ?? '') ?? 'unnamed']
        : form === 'place' || form === 'modifier'
          ? nationType(surface)
          : undefined;
    if (type !== undefined && /^\p{Lu}/u.test(surface)) entities.push([...(span satisfies Span), type]);
  }
  return entities;
}

/** "Ukraine" and "U.S." are places wherever they stand; "Russian" is neither place nor party. */
const nationType = (surface: string): Entity[2] => (COUNTRY_NAMES.has(surface) ? 'LOC' : 'MISC');
