import type { Speech } from '../../../brief/phrases.ts';
import { actorView } from './actor-view.ts';
import type { Asked, Source } from './source.ts';
import { statementView } from './statement-view.ts';
import type { CardView } from './views.ts';

/** The cards for a stack of marks, in their order. Subjects that the analysis does not hold have none. */
export function cardViews(source: Source, stack: readonly Asked[], speech: Speech): CardView[] {
  return stack.flatMap(({ subject, span }): CardView[] => {
    const view =
      subject.kind === 'actor'
        ? actorView(source, subject, span, speech)
        : statementView(source, subject, speech);
    return view ? [view] : [];
  });
}
