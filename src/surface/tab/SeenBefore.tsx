import { useSpeech } from '../../brief/components/speech.ts';
import type { Sighting } from '../../shared/stories.ts';
import { siteOf } from '../site.ts';
import { dayOf } from './story-words.ts';

/** Where the reader saw the same article before: site, title and day, each a link to it. */
export function SeenBefore({ seen }: { seen: readonly Sighting[] }) {
  const { say, locale } = useSpeech();
  return (
    <>
      <h3 class="known-item">{say('storySeen')}</h3>
      <ul>
        {seen.map(({ url, title, readAt }) => (
          <li key={url}>
            <a class="line" href={url} target="_blank" rel="noreferrer">
              <span class="meta">
                {[siteOf(url)?.name, dayOf(readAt, locale)].filter(Boolean).join(' · ')}
              </span>
              <span class="verbatim" lang="en">
                {title === '' ? url : title}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
