import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../brief/components/speech.ts';
import { browser } from '../../shared/browser.ts';
import { reason } from '../../surface/reason.ts';
import { nameOfOrigin, type Rights, readRights, watchRights } from '../../surface/rights.ts';
import { useChanging } from '../changing.ts';

/** What the browser lets Attaché read besides the kept list, and what of the list it does not. */
export function Access() {
  const say = useSay();
  const { tell } = useChanging();
  const rights = useRights();
  if (rights === null) return null;

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
      {rights.added.length === 0 ? (
        <p class="meta">{say('optionsGrantedNone')}</p>
      ) : (
        <ul>
          {rights.added.map((origin) => {
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
      {rights.lost.length > 0 && (
        <div class="lost">
          <h3>{say('optionsLost')}</h3>
          <p class="meta">{say('optionsLostDetail')}</p>
          <ul>
            {rights.lost.map(({ name, origins }) => (
              <li key={name} class="host-row">
                <span class="host">{name}</span>
                <button
                  type="button"
                  class="more"
                  aria-label={say('optionsAllowSite', name)}
                  onClick={() => ask(origins, say('optionsAllowed', name))}
                >
                  {say('optionsAllow')}
                </button>
              </li>
            ))}
          </ul>
          {rights.lost.length > 1 && (
            <button
              type="button"
              class="action"
              onClick={() =>
                ask(
                  rights.lost.flatMap(({ origins }) => origins),
                  say('optionsAllowedAll'),
                )
              }
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
function useRights(): Rights | null {
  const [rights, setRights] = useState<Rights | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const found = await readRights();
      if (!life.signal.aborted) setRights(found);
    };
    watchRights(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, []);
  return rights;
}
