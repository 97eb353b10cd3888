import { useSay } from '../brief/components/speech.ts';
import { PART_WORD, PARTS, type Part, partBy } from './parts.ts';

/** The ids by which a tab and what it shows name each other. */
export const tabIdOf = (part: Part): string => `tab-${part}`;
export const PANE_ID = 'pane';

/** The tabs: one in the order of Tab, arrow keys, Home and End between them. */
export function PartTabs({ chosen, onChoose }: { chosen: Part; onChoose: (part: Part) => void }) {
  const say = useSay();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = partBy(event.key, chosen, document.documentElement.dir === 'rtl');
    if (to === null) return;
    event.preventDefault();
    onChoose(to);
    document.getElementById(tabIdOf(to))?.focus();
  };
  return (
    <section class="parts" aria-label={say('panelParts')}>
      <div role="tablist" aria-label={say('panelParts')} onKeyDown={onKeyDown}>
        {PARTS.map((part) => (
          <button
            key={part}
            type="button"
            role="tab"
            id={tabIdOf(part)}
            aria-selected={part === chosen}
            aria-controls={PANE_ID}
            tabIndex={part === chosen ? 0 : -1}
            onClick={() => onChoose(part)}
          >
            {/* As wide as when it is chosen, and so bold: the tabs beside it stay where they are. */}
            <span data-words={say(PART_WORD[part])}>{say(PART_WORD[part])}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
