import { useId, useState } from 'preact/hooks';
import type { Say } from '../../shared/words.ts';
import { Actor } from './Actor.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { CardView } from './content.ts';
import { Statement } from './Statement.tsx';
import { Tabs } from './Tabs.tsx';

interface Props {
  /** Innermost first; at least one. */
  views: readonly CardView[];
  say: Say;
  /** Puts text on the clipboard; false where the browser refused. */
  copy: (text: string) => Promise<boolean>;
  close: () => void;
}

/** The hover card: one view at a time, the others as tabs. */
export function Card({ views, say, copy, close }: Props) {
  const [chosen, choose] = useState(0);
  const heading = useId();
  const view = views[chosen];
  if (!view) return null;
  return (
    <div class={`card ${view.kind}`} role="dialog" aria-labelledby={heading} tabIndex={-1}>
      {views.length > 1 && <Tabs views={views} chosen={chosen} choose={choose} say={say} />}
      <button
        type="button"
        class="close"
        aria-label={say('cardClose')}
        title={say('cardClose')}
        onClick={close}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      <div class="body">
        {view.kind === 'actor' ? (
          <Actor view={view} heading={heading} say={say} />
        ) : (
          <Statement view={view} heading={heading} say={say} />
        )}
      </div>
      {view.kind !== 'actor' && (
        <footer>
          <CopyButton key={view.citation} label={view.copyLabel} text={view.citation} copy={copy} say={say} />
        </footer>
      )}
    </div>
  );
}
