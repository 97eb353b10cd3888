import type { ComponentChildren } from 'preact';
import { useLater } from './use-later.ts';

export type SectionId =
  | 'meetings'
  | 'voices'
  | 'measures'
  | 'positions'
  | 'unnamed'
  | 'sourcing'
  | 'timeline'
  | 'disagreements'
  | 'nextSteps';

/** Which sections are open, and whom to tell when the reader opens or closes one. */
export interface Openness {
  open: Readonly<Record<SectionId, boolean>>;
  onToggle: (id: SectionId, open: boolean) => void;
}

interface Props {
  id: SectionId;
  title: string;
  /** How many it holds, with the unit where that is not plain. */
  count: number | string;
  openness: Openness;
  children: ComponentChildren;
}

/** A part of the brief that folds. What is folded away is drawn last: the reader waits for what is open. */
export function Section({ id, title, count, openness, children }: Props) {
  const isOpen = openness.open[id];
  // Drawn all the same, so that the browser's own search finds it.
  const isDrawn = useLater(isOpen);
  return (
    <details
      class="section"
      data-section={id}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        // A <details> also reports the state it was drawn with.
        if (currentTarget.open !== isOpen) openness.onToggle(id, currentTarget.open);
      }}
    >
      <summary>
        <h2>{title}</h2>
        <span class="count">{count}</span>
      </summary>
      <div class="section-body" data-lines>
        {(isOpen || isDrawn) && children}
      </div>
    </details>
  );
}
