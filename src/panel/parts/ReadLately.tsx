import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../brief/components/speech.ts';
import { PROCESS_WORD } from '../../brief/labels.ts';
import type { Entry } from '../../library/entry.ts';
import { readLately } from '../../library/lately.ts';
import { browser } from '../../shared/browser.ts';
import { reason } from '../../surface/reason.ts';
import { siteOf } from '../../surface/site.ts';
import { dayOf } from '../../surface/tab/story-words.ts';

/** As many as a reader takes in at a glance; the library's own page has all. */
const MOST = 12;

type Found = { entries: Entry[] } | { error: string };

/** What was read last, and the way to all of it. */
export function ReadLately({ remembers }: { remembers: boolean }) {
  const { say, locale } = useSpeech();
  const found = useReadLately();
  return (
    <>
      <div role="status">
        {found && 'error' in found && <p class="nothing">{say('panelLibraryFailed', found.error)}</p>}
        {found && 'entries' in found && found.entries.length === 0 && (
          <p class="nothing">{say(remembers ? 'panelLibraryEmpty' : 'panelLibraryOff')}</p>
        )}
      </div>
      {found && 'entries' in found && (
        <ul>
          {found.entries.map(({ url, title, readAt, status }) => (
            <li key={url}>
              <a class="line" href={url} target="_blank" rel="noreferrer">
                <span class="verbatim" lang="en">
                  {title === '' ? url : title}
                </span>
                <span class="meta">
                  {[siteOf(url)?.name, dayOf(readAt, locale), status && say(PROCESS_WORD[status.state])]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="line">
        <a href={browser.runtime.getURL('library.html')} target="_blank" rel="noreferrer">
          {say('panelLibraryAll')}
        </a>
      </p>
    </>
  );
}

function useReadLately(): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const set = (now: Found) => {
      if (!life.signal.aborted) setFound(now);
    };
    readLately(MOST).then(
      (entries) => set({ entries }),
      (error: unknown) => set({ error: reason(error) }),
    );
    return () => life.abort();
  }, []);
  return found;
}
