import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../../brief/components/speech.ts';
import { sayCount } from '../../brief/phrases.ts';
import newsHosts from '../../shared/news-hosts.json' with { type: 'json' };
import { withPaused } from '../../shared/pausing.ts';
import { annotatesUnasked } from '../../shared/settings.ts';
import { Switch } from '../../surface/Switch.tsx';
import { useChanging } from '../changing.ts';
import { countryNames, matching } from './search-hosts.ts';

/** The kept list of news sites, which may be searched by address and country; each site has its switch. */
export function NewsHosts() {
  const speech = useSpeech();
  const { say, locale } = speech;
  const { settings, change } = useChanging();
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const named = countryNames(locale);
  const found = matching(newsHosts, query, named, locale);
  return (
    <details class="news-hosts" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{sayCount(speech, newsHosts.length, 'optionsNewsHosts')}</summary>
      {open && (
        <>
          <p class="meta">{say('optionsNewsDetail')}</p>
          <div class="search">
            <label for={id}>{say('optionsNewsSearch')}</label>
            <input
              id={id}
              type="search"
              autoComplete="off"
              spellcheck={false}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
            <p class="count" role="status">
              {sayCount(speech, found.length, 'optionsNewsFound')}
            </p>
          </div>
          <ul>
            {found.map(({ host, country }) => (
              <li key={host}>
                <Switch
                  on={annotatesUnasked(settings, host)}
                  onChange={(on) =>
                    change(
                      (now) => withPaused(now, host, !on),
                      undefined,
                      () => settings,
                    )
                  }
                >
                  <span class="host">{host}</span> <span class="meta">{named(country)}</span>
                </Switch>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
