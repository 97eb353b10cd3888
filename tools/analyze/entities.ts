import type { Reading } from '../../src/analysis/analyze.ts';
import type { EntityType } from '../../src/analysis/models/labels.ts';

type Entity = [start: number, end: number, type: EntityType];

/** Named entities in the four types of CoNLL-2003, as the recogniser reads them off the text. */
export const entitiesOf = ({ entities }: Reading): Entity[] =>
  entities.flat().map(({ start, end, type }) => [start, end, type]);
