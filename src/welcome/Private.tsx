import { useSay } from '../brief/components/speech.ts';
import { readSettings, SETTINGS_KEY } from '../shared/settings.ts';
import type { Say, Word } from '../shared/words.ts';
import { changeSettings } from '../surface/change-settings.ts';
import { Switch } from '../surface/Switch.tsx';
import { useStored } from '../surface/stored.ts';
import type { Place } from './place.ts';

const DEBUGGING = 'about:debugging#/runtime/this-firefox';
const ANDROID_DEBUGGING = 'about:debugging';
const EXTENSIONS = 'chrome://extensions';

/** What to do to watch the extension's network traffic, up to the reading. */
const CHECK: Record<Place, (say: Say) => string[]> = {
  chrome: (say) => [say('welcomeCheckChrome', EXTENSIONS), say('welcomeCheckChromeInspect')],
  firefox: (say) => [say('welcomeCheckFirefox', DEBUGGING), say('welcomeCheckFirefoxInspect')],
  android: (say) => [say('welcomeCheckAndroid', ANDROID_DEBUGGING)],
};

/** How to see for oneself that nothing leaves the device. */
export function Check({ place }: { place: Place }) {
  const say = useSay();
  return (
    <section class="panel" aria-labelledby="private">
      <h2 id="private">{say('welcomePrivateTitle')}</h2>
      <p>{say('welcomePrivateText')}</p>
      <ol class="check">
        {[...CHECK[place](say), say('welcomeCheckRead')].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
    </section>
  );
}

const KEPT: readonly (readonly [what: Word, where: Word])[] = [
  ['welcomeKeptTabs', 'welcomeKeptTabsWhere'],
  ['welcomeKeptSettings', 'welcomeKeptSettingsWhere'],
  ['welcomeKeptStories', 'welcomeKeptStoriesWhere'],
  ['welcomeKeptNotes', 'welcomeKeptNotesWhere'],
  ['welcomeKeptRead', 'welcomeKeptReadWhere'],
];

/** All that the extension keeps, and the one thing that it keeps only if it is asked to. */
export function Kept({ onMessage }: { onMessage: (words: string | null) => void }) {
  const say = useSay();
  const { value: settings } = useStored('local', SETTINGS_KEY, readSettings);
  const on = settings?.remember ?? false;
  return (
    <section class="panel" aria-labelledby="kept">
      <h2 id="kept">{say('welcomeKeptTitle')}</h2>
      <dl class="kept">
        {KEPT.map(([what, where]) => (
          <div key={what}>
            <dt>{say(what)}</dt>
            <dd>{say(where)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        on={on}
        onChange={async (remember) => onMessage(await changeSettings((now) => ({ ...now, remember }), say))}
      >
        {say('welcomeKeptRemember')}
      </Switch>
    </section>
  );
}
