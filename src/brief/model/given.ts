import type { UnnamedSource } from '../../shared/analysis.ts';
import { type Line, lineAt } from './line.ts';

/** What a reader may want to know of a source, in the order in which it is shown. */
export const FIELDS = ['number', 'body', 'rank', 'reason'] as const;

export type Field = (typeof FIELDS)[number];

/** What an article gives of a source without a name, in its own words, and what it withholds. */
export interface Given {
  given: { field: Field; line: Line }[];
  withheld: Field[];
}

/** Words that do not fit the text count as withheld: nothing is shown that nobody wrote. */
export function givenOf(text: string, source: UnnamedSource): Given {
  const all = FIELDS.map((field) => {
    const span = source[field];
    return { field, line: span && lineAt(text, span) };
  });
  return {
    given: all.flatMap(({ field, line }) => (line ? [{ field, line }] : [])),
    withheld: all.filter(({ line }) => !line).map(({ field }) => field),
  };
}
