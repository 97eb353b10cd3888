import { useId, useMemo, useState } from 'preact/hooks';
import type { CardView } from '../content/views.ts';
import { Actor } from './Actor.tsx';
import { Context, type Doing, type Made } from './doing.ts';
import { Footer } from './Footer.tsx';
import { Icon } from './Icon.tsx';
import { cardKeys } from './keys.ts';
import { Statement } from './Statement.tsx';
import { Tabs } from './Tabs.tsx';
import { Told } from './Told.tsx';
import { Ways } from './Ways.tsx';

interface Props {
  /** Innermost first; at least one. */
  views: readonly CardView[];
  doing: Doing;
  pinned: boolean;
}

/** The hover card: one view at a time, the others as tabs. */
export function Card({ views, doing, pinned }: Props) {
  const [chosen, choose] = useState(0);
  const [told, tell] = useState('');
  const [made, setMade] = useState<Made | null>(null);
  const heading = useId();
  const context = useMemo(
    () => ({
      ...doing,
      tell(words: string) {
        setMade(null);
        tell(words);
      },
    }),
    [doing],
  );
  const { say } = doing.speech;
  const view = views[chosen] ?? views[0];
  if (!view) return null;
  return (
    <Context.Provider value={context}>
      <div
        class={`card ${view.kind}`}
        role="dialog"
        {...(made?.hidden ? { 'aria-label': made.words } : { 'aria-labelledby': heading })}
        tabIndex={-1}
        dir={say('languageDirection') === 'rtl' ? 'rtl' : 'ltr'}
        lang={say('languageTag')}
        onKeyDown={(event) => cardKeys(event, doing)}
      >
        <div class="corner">
          <button
            type="button"
            class="pin"
            aria-pressed={pinned}
            aria-label={say('cardPin')}
            title={say('cardPin')}
            onClick={doing.pin}
          >
            <Icon of="pin" />
          </button>
          <button
            type="button"
            class="close"
            aria-label={say('cardClose')}
            title={say('cardClose')}
            onClick={doing.close}
          >
            <Icon of="close" />
          </button>
        </div>
        {!made?.hidden && (
          <>
            {views.length > 1 && <Tabs views={views} chosen={chosen} choose={choose} say={say} />}
            <div class="body" key={`body ${chosen}`}>
              {view.kind === 'actor' ? (
                <Actor view={view} heading={heading} />
              ) : (
                <Statement view={view} heading={heading} />
              )}
            </div>
            <Ways view={view} />
            <Footer key={`footer ${chosen}`} view={view} setMade={setMade} />
          </>
        )}
        <Told words={told} made={made} onUndone={() => setMade(null)} />
      </div>
    </Context.Provider>
  );
}
