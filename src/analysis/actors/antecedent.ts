/** A stretch that already stands for something, as far as pronouns need to know it. */
export interface Antecedent {
  start: number;
  first: number;
  last: number;
  ids: string[];
  kind: 'person' | 'group' | 'thing';
  gender: 'm' | 'f' | undefined;
  /** A pronoun that was resolved. */
  pronoun?: true;
}
