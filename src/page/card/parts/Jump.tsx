import type { ComponentChildren } from 'preact';
import type { Span } from '../../../shared/analysis.ts';
import { useDoing } from './doing.ts';

interface Props {
  to: Span;
  class?: string;
  children: ComponentChildren;
}

/** Leads to words of the article, and says so where they are gone. */
export function Jump({ to, class: name = '', children }: Props) {
  const { jump, tell, speech } = useDoing();
  const onClick = (): void => {
    if (!jump(to)) tell(speech.say('cardPlaceGone'));
  };
  return (
    <button type="button" class={`jump ${name}`} onClick={onClick}>
      {children}
    </button>
  );
}
