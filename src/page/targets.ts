import type { Speech } from '../brief/phrases.ts';
import type { ArticleText, Span } from '../shared/analysis.ts';
import { rangesOf } from './article/text/range.ts';
import type { Annotate } from './card/annotate.ts';
import type { CardTarget } from './card/card.ts';
import { cardViews } from './card/content/content.ts';
import type { Additions } from './card/parts/doing.ts';
import type { Annotation } from './highlight/annotations.ts';
import { keyOf, type Shown, stackAgain } from './shown.ts';

/** Gives the address of an article with the place of a passage in it; null where it cannot be had. */
export type LinkTo = (article: ArticleText, passage: Span) => Promise<string | null>;

/** What targets are made with. */
export interface TargetTasks {
  speech: Speech;
  annotate: Annotate | null;
  linkTo: LinkTo;
  /** An article as it is shown now. */
  shown(key: number): Shown | undefined;
  /** Leads the reader to a place, the open card going along. */
  jump(key: number, to: Span): boolean;
  /** Leads the reader to a place and opens its card. */
  goTo(key: number, to: Span): boolean;
}

/**
 * What a card is opened for: a stack of marks, and what can be done with them. Null where its words are not on the
 * page any more; then the article's text is out of date, and so is what the card would say.
 *
 * @param ranges the words by which the card stands; those of the innermost mark where none are given
 */
export function targetOf(
  tasks: TargetTasks,
  shown: Shown,
  stack: readonly Annotation[],
  point: CardTarget['point'],
  ranges?: readonly Range[],
): CardTarget | null {
  const [innermost] = stack;
  const marked = ranges ?? (innermost ? rangesOf(shown.found.map, innermost.span) : []);
  if (marked.length === 0) return null;
  const { key, found, analysis, notes } = shown;
  const views = cardViews({ article: found.article, analysis, notes }, stack, tasks.speech);
  if (views.length === 0) return null;
  return {
    key: `${key} ${stack.map(keyOf).join(', ')}`,
    views,
    ranges: marked,
    point,
    jump: (to) => tasks.jump(key, to),
    goTo: (to) => tasks.goTo(key, to),
    linkTo: (passage) => tasks.linkTo(found.article, passage),
    additions: tasks.annotate && additionsOf(tasks.annotate, found.article.text),
    again() {
      const now = tasks.shown(key);
      const same = now && stackAgain(now, stack);
      return same ? targetOf(tasks, now, same, point, marked) : null;
    },
  };
}

const additionsOf = (annotate: Annotate, text: string): Additions => ({
  note: ({ span }, body, id) => annotate.note(text, span, body, id),
  correct: ({ subject, span, kind }, change) =>
    annotate.correct(text, subject, change, kind === 'actor' ? undefined : span),
  uncorrect: annotate.uncorrect,
});
