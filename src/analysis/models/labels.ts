/** The four types of CoNLL-2003 (Tjong Kim Sang and De Meulder 2003). */
export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
/** What a name is the name of: a person, an organisation, a place, or anything else, nationalities among it. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Labels in the BIOES scheme: 0 is outside, then begin, inside, end and single of each type. */
export const LABELS = 1 + 4 * ENTITY_TYPES.length;
export const OUTSIDE = 0;
/** The parts of a name. */
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

/** The label of a type (its place in {@link ENTITY_TYPES}) and a part; the two below take it apart and are not for `OUTSIDE`. */
export const labelOf = (type: number, part: number): number => 1 + type * 4 + part;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const partOf = (label: number): number => (label - 1) & 3;

/** Whether an entity goes on after this label. */
const open = (label: number): boolean => label > 0 && partOf(label) <= INSIDE;
/** Whether this label goes on with an entity. */
const continues = (label: number): boolean =>
  label > 0 && (partOf(label) === INSIDE || partOf(label) === END);

/** Whether `label` may stand behind `before`; what stands before the first token is outside. */
export const mayFollow = (before: number, label: number): boolean =>
  open(before) ? continues(label) && typeOf(before) === typeOf(label) : !continues(label);
/** Whether a sentence may end with the label. */
export const mayEnd = (label: number): boolean => !open(label);

/** The labels that may stand before each label. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_unused, before) => before).filter((before) => mayFollow(before, label)),
);
