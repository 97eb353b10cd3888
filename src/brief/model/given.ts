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

/** An article tells that there is one. */
const ARTICLE = /^an?$/iu;
const NUMBER =
  /\p{Nd}|^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|several|some|many|multiple|few|a few|both|another|other|numerous|various|(?:a )?(?:couple|number|handful|group|pair)(?: of)?|at least \S+|more than \S+|half a dozen|a dozen)$/iu;

const tellsNumber = (words: string): boolean => NUMBER.test(words);

/** Whether the number is but an article, which reads as a number to nobody. */
export const isArticle = ({ field, line }: Given['given'][number]): boolean =>
  field === 'number' && ARTICLE.test(line.text);

/** Words that do not fit the text count as withheld: nothing is shown that nobody wrote. */
export function givenOf(text: string, source: UnnamedSource): Given {
  const all = FIELDS.map((field) => {
    const span = source[field];
    const line = span && lineAt(text, span);
    return { field, line: line && (field !== 'number' || tellsNumber(line.text)) ? line : null };
  });
  return {
    given: all.flatMap(({ field, line }) => (line ? [{ field, line }] : [])),
    withheld: all.filter(({ line }) => !line).map(({ field }) => field),
  };
}
