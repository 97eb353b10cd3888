import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../brief/components/speech.ts';
import { browser } from '../shared/browser.ts';
import type { Word } from '../shared/words.ts';
import type { Engine } from '../surface/closed-pages.ts';
import { reason } from '../surface/reason.ts';
import { Switch } from '../surface/Switch.tsx';
import { useChanging } from './changing.ts';

interface Shortcut {
  description: string;
  keys: string;
}

/** The keys of Attaché: its own, and those that the browser gives it. */
export function Keys({ engine }: { engine: Engine }) {
  const say = useSay();
  const { settings, change, tell } = useChanging();
  const shortcuts = useShortcuts();
  return (
    <>
      <Switch
        on={settings.singleKeys}
        detail={say('optionsSingleKeysDetail')}
        onChange={(singleKeys) => change((now) => ({ ...now, singleKeys }))}
      >
        {say('optionsSingleKeys')}
      </Switch>
      {settings.singleKeys && <SingleKeys />}
      {shortcuts === null ? (
        <p class="meta">{say('optionsNoShortcuts')}</p>
      ) : (
        <>
          <KeyTable caption={say('optionsShortcuts')} shortcuts={shortcuts} />
          <button
            type="button"
            class="action"
            onClick={() =>
              openShortcutPage(engine).catch((error: unknown) =>
                tell(say('optionsShortcutsFailed', reason(error))),
              )
            }
          >
            {say('optionsChangeShortcuts')}
          </button>
        </>
      )}
    </>
  );
}

/** The single keys of popup and side panel, by what they do; there they are heard. */
const SINGLE_KEYS: readonly (readonly [Word, string])[] = [
  ['layerActors', '1'],
  ['layerQuotes', '2'],
  ['layerClaims', '3'],
  ['briefFilter', '/'],
  ['decisiveNext', 'N, J'],
  ['decisivePrevious', 'P, K'],
];

function SingleKeys() {
  const say = useSay();
  const shortcuts = SINGLE_KEYS.map(([word, keys]) => ({ description: say(word), keys }));
  return <KeyTable caption={say('optionsSingleKeys')} shortcuts={shortcuts} />;
}

function KeyTable({ caption, shortcuts }: { caption: string; shortcuts: readonly Shortcut[] }) {
  const say = useSay();
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('optionsShortcutDoes')}</th>
          <th scope="col">{say('optionsShortcutKeys')}</th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(({ description, keys }) => (
          <tr key={description}>
            <td>{description}</td>
            <td>{keys === '' ? say('optionsShortcutNone') : <kbd>{keys}</kbd>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The shortcuts as the browser has them now, also after the reader changed them there; null where it has none. */
function useShortcuts(): readonly Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      // Firefox for Android has no keyboard shortcuts, whatever the types say.
      const all = (await browser.commands?.getAll()) ?? null;
      const named = all?.filter(({ description }) => description);
      if (!life.signal.aborted)
        setShortcuts(
          named?.map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut })) ?? null,
        );
    };
    void look();
    addEventListener('focus', () => void look(), { signal: life.signal });
    return () => life.abort();
  }, []);
  return shortcuts;
}

async function openShortcutPage(engine: Engine): Promise<void> {
  if (engine === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
