import { useSay } from '../brief/components/speech.ts';
import type { Word } from '../shared/words.ts';
import { isPinned, type Place, shortcuts } from './place.ts';
import { useAnswer } from './use-answer.ts';

const PIN: Record<Place, Word> = {
  chrome: 'welcomePinChrome',
  firefox: 'welcomePinFirefox',
  android: 'welcomePinAndroid',
};

/** How to keep the extension's button in sight. */
export function Pin({ place }: { place: Place }) {
  const say = useSay();
  const pinned = useAnswer(isPinned);
  return (
    <section class="panel" aria-labelledby="pin">
      <h2 id="pin">{say('welcomePinTitle')}</h2>
      <p class={pinned ? 'pinned' : undefined} role="status">
        {say(pinned && place !== 'android' ? 'welcomePinned' : PIN[place])}
      </p>
    </section>
  );
}

/** The keyboard shortcuts as they are set. Nothing where the browser has none. */
export function Keys({ place }: { place: Place }) {
  const say = useSay();
  const all = useAnswer(shortcuts) ?? [];
  if (all.length === 0 || place === 'android') return null;
  return (
    <section class="panel" aria-labelledby="keys">
      <h2 id="keys">{say('welcomeKeysTitle')}</h2>
      <p>{say('welcomeKeysText')}</p>
      <dl class="keys">
        {all.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys === '' ? say('welcomeKeysNone') : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">
        {place === 'chrome'
          ? say('welcomeKeysChangeChrome', 'chrome://extensions/shortcuts')
          : say('welcomeKeysChangeFirefox')}
      </p>
    </section>
  );
}
