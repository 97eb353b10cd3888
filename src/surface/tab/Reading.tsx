import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../brief/components/speech.ts';

/** After this the reader hears that it takes long and may start again: four times the slowest article we expect. */
const SLOW_MS = 8000;

/** Stands where the brief will stand while the page is read, in the same height. */
export function Reading({ onRetry }: { onRetry: () => void }) {
  const say = useSay();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="reading">
      <div role="status">
        <h2>{say('popupReading')}</h2>
        <p class="meta">{say(slow ? 'popupReadingSlow' : 'popupReadingDetail')}</p>
      </div>
      {slow && (
        <button type="button" class="action" onClick={onRetry}>
          {say('popupTryAgain')}
        </button>
      )}
      <Skeleton />
    </div>
  );
}

/** Grey bars in the shape of a brief. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span class="bar banner" />
      {['a', 'b', 'c'].map((row) => (
        <span key={row} class="row">
          <span class="bar chip-bar" />
          <span class="bar" />
        </span>
      ))}
      <span class="bar half" />
      <span class="bar" />
      <span class="bar" />
    </div>
  );
}
