import type { ComponentChildren } from 'preact';
import type { Span } from '../../shared/analysis.ts';

/** Told which span the reader wants to see in the page. */
export type OnShow = (span: Span) => void;

interface Props {
  span: Span;
  onShow: OnShow;
  class?: string;
  children: ComponentChildren;
}

/** A line of the brief: pressing it shows its place in the article. */
export function LineButton({ span, onShow, class: name = '', children }: Props) {
  return (
    <button type="button" class={`line ${name}`} onClick={() => onShow(span)}>
      {children}
    </button>
  );
}
