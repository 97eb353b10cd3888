import { useSay, useSpeech } from '../brief/components/speech.ts';
import { browser } from '../shared/browser.ts';
import hosts from '../shared/news-hosts.json' with { type: 'json' };
import { reason } from '../surface/reason.ts';

/** Where the reader may go next. Every way out is taken by a click alone. */
export function Onward({ onMessage }: { onMessage: (words: string | null) => void }) {
  const say = useSay();
  const { locale } = useSpeech();
  const openOptions = () =>
    browser.runtime.openOptionsPage().then(
      () => onMessage(null),
      (error: unknown) => onMessage(say('welcomeOptionsFailed', reason(error))),
    );
  return (
    <section class="onward" aria-labelledby="onward">
      <h2 id="onward">{say('welcomeNextTitle')}</h2>
      <div class="ways">
        <button type="button" class="action" onClick={openOptions}>
          {say('welcomeOptions')}
        </button>
        <a class="action" href="selection.html">
          {say('welcomeSelection')}
        </a>
      </div>
      <details class="hosts">
        <summary>{say('welcomeHosts', new Intl.NumberFormat(locale).format(hosts.length))}</summary>
        <p class="meta">{say('welcomeHostsText')}</p>
        <ul dir="ltr">
          {hosts.map(({ host }) => (
            <li key={host}>
              <a href={`https://${host}/`} target="_blank" rel="noopener noreferrer">
                {host}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
