import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../brief/components/speech.ts';
import { browser } from '../../shared/browser.ts';
import { type Grants, nameOfOrigin, originsOf, readGrants, watchGrants } from '../../surface/grants.ts';
import { reason } from '../../surface/reason.ts';
import { useChanging } from '../changing.ts';

/** What the browser lets Attaché read besides the kept list, and what of the list it does not. */
export function Access() {
  const say = useSay();
  const { tell } = useChanging();
  const grants = useGrants();
  if (grants === null) return null;

  // Straight from a click: browsers show their question only while they handle the reader's own gesture.
  const ask = (origins: string[], granted: string) =>
    browser.permissions.request({ origins }).then(
      (given) => tell(given ? granted : say('optionsNotAllowed')),
      (error: unknown) => tell(say('popupGrantFailed', reason(error))),
    );
  const stop = (origin: string, name: string) =>
    browser.permissions.remove({ origins: [origin] }).then(
      () => tell(say('optionsStopped', name), () => ask([origin], say('optionsAllowed', name))),
      (error: unknown) => tell(say('optionsStopFailed', reason(error))),
    );
  return (
    <>
      <h3>{say('optionsGranted')}</h3>
      {grants.added.length === 0 ? (
        <p class="meta">{say('optionsGrantedNone')}</p>
      ) : (
        <ul>
          {grants.added.map((origin) => {
            const name = nameOfOrigin(origin) ?? say('optionsEverySite');
            return (
              <li key={origin} class="host-row" data-origin={origin}>
                <span class="host">{name}</span>
                <button
                  type="button"
                  class="more"
                  aria-label={say('optionsStopReadingSite', name)}
                  onClick={() => stop(origin, name)}
                >
                  {say('optionsStopReading')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {grants.lost.length > 0 && (
        <div class="lost">
          <h3>{say('optionsLost')}</h3>
          <p class="meta">{say('optionsLostDetail')}</p>
          <ul>
            {grants.lost.map((host) => (
              <li key={host} class="host-row">
                <span class="host">{host}</span>
                <button
                  type="button"
                  class="more"
                  aria-label={say('optionsAllowSite', host)}
                  onClick={() => ask(originsOf(host), say('optionsAllowed', host))}
                >
                  {say('optionsAllow')}
                </button>
              </li>
            ))}
          </ul>
          {grants.lost.length > 1 && (
            <button
              type="button"
              class="action"
              onClick={() => ask(grants.lost.flatMap(originsOf), say('optionsAllowedAll'))}
            >
              {say('optionsAllowAll')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** What may be read now, also after the reader changed it in the browser; null until it is known. */
function useGrants(): Grants | null {
  const [grants, setGrants] = useState<Grants | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const found = await readGrants();
      if (!life.signal.aborted) setGrants(found);
    };
    watchGrants(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, []);
  return grants;
}
