import type { ComponentChildren } from 'preact';
import { PANE_ID, tabIdOf } from './PartTabs.tsx';
import type { Part } from './parts.ts';

/** What the chosen tab shows. */
export function Pane({ part, children }: { part: Part; children: ComponentChildren }) {
  return (
    <main>
      <div class="pane" id={PANE_ID} role="tabpanel" aria-labelledby={tabIdOf(part)} data-part={part}>
        {children}
      </div>
    </main>
  );
}
