import { useRef } from 'preact/hooks';
import type { Say } from '../../../shared/words.ts';
import type { CardView } from '../content/views.ts';

interface Props {
  views: readonly CardView[];
  chosen: number;
  choose: (index: number) => void;
  say: Say;
}

/** The tabs pattern of the ARIA Authoring Practices: one stop for Tab, arrows move and choose. */
export function Tabs({ views, chosen, choose, say }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const forth = list.current?.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const step = event.key === forth ? 1 : /^Arrow(?:Left|Right)$/.test(event.key) ? -1 : undefined;
    if (step === undefined) return;
    event.preventDefault();
    const index = (chosen + step + views.length) % views.length;
    choose(index);
    const tab = list.current?.children[index];
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('cardTabs')} ref={list} onKeyDown={onKeyDown}>
      {views.map((view, index) => (
        <button
          // The stack of one card never changes its order.
          key={index}
          type="button"
          role="tab"
          class={view.kind}
          aria-selected={index === chosen}
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => choose(index)}
        >
          {view.tab}
        </button>
      ))}
    </div>
  );
}
