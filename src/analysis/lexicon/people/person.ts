/** An office with the time it was held. */
export interface Office {
  title: string;
  /** ISO 8601 year or year and month. */
  from: string;
  /** Like `from`; null while in office at the date of the table. */
  to: string | null;
}

export interface Person {
  name: string;
  /** Other spellings and fuller or shorter forms, as written in news. */
  aliases: readonly string[];
  /** Wikidata item, only where it is sure. */
  wikidata: string | null;
  /**
   * Code of the state they act for, as in countries.ts; null for those who speak for an international body or an armed
   * group.
   */
  side: string | null;
  gender: 'm' | 'f';
  offices: readonly Office[];
}
