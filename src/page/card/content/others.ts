import { statementsOf } from '../../../brief/model/joined.ts';
import type { Cast } from '../../../brief/model/people.ts';
import type { Statement } from '../../../brief/model/statements.ts';
import { type Speech, sayCount } from '../../../brief/phrases.ts';
import type { Span } from '../../../shared/analysis.ts';
import type { Source } from './source.ts';
import type { OthersView } from './views.ts';

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/**
 * The statements before and after one among those of a speaker, round the ends. Null where there are no others.
 *
 * @param statements in the order of the text
 */
export function neighbours(
  statements: readonly Pick<Statement, 'span' | 'speakers'>[],
  speaker: string,
  span: Span,
): { count: number; previous: Span; next: Span } | null {
  const others = statements
    .filter((each) => each.speakers.includes(speaker) && !overlap(each.span, span))
    .map((each) => each.span);
  const [first, last] = [others.at(0), others.at(-1)];
  if (!first || !last) return null;
  return {
    count: others.length,
    previous: others.findLast(([start]) => start < span[0]) ?? last,
    next: others.find(([start]) => start > span[0]) ?? first,
  };
}

/** What else somebody says in this article, a quote that stands in a claim being one with it. */
export function othersOf(
  { article, analysis }: Pick<Source, 'article' | 'analysis'>,
  cast: Cast,
  speaker: string,
  span: Span,
  speech: Speech,
): OthersView | null {
  const found = neighbours(statementsOf(article, analysis, cast), speaker, span);
  if (!found) return null;
  const { count, previous, next } = found;
  return { words: sayCount(speech, count, 'cardOthers'), previous, next };
}
