import { useId, useState } from 'preact/hooks';
import type { StatementView } from '../content/views.ts';
import { useDoing } from './doing.ts';

/** What kind of statement, how certain that is, and what such certainty promises where the reader asks. */
export function Certainty({ view, heading }: { view: StatementView; heading: string }) {
  const { say } = useDoing().speech;
  const [open, setOpen] = useState(false);
  const meaning = useId();
  return (
    <>
      <p class="kind">
        <span id={heading}>{view.heading}</span>
        {' · '}
        <button
          type="button"
          class="why"
          aria-expanded={open}
          aria-controls={meaning}
          aria-label={say('cardCertaintyWhy', view.certainty)}
          onClick={() => setOpen(!open)}
        >
          {view.certainty}
        </button>
      </p>
      <p class="fact meaning" id={meaning} hidden={!open}>
        {view.certaintyMeaning}
      </p>
    </>
  );
}
