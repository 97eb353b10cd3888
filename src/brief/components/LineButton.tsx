import type { ComponentChildren } from 'preact';
import type { Span } from '../../shared/analysis.ts';
import { useIsHere } from './here.ts';

/** Told which span the reader wants to see in the page. */
export type OnShow = (span: Span) => void;

interface Props {
  span: Span;
  onShow: OnShow;
  class?: string;
  children: ComponentChildren;
}

/** A line of the brief: pressing it shows its place in the article. It carries its span for whoever follows the pointer. */
export function LineButton({ span, onShow, class: name = '', children }: Props) {
  const isHere = useIsHere(span);
  return (
    <button
      type="button"
      class={`line ${name}`}
      data-span={span.join(' ')}
      aria-current={isHere ? 'location' : undefined}
      onClick={() => onShow(span)}
    >
      {children}
    </button>
  );
}
