import { useEffect, useState } from 'preact/hooks';
import type { OnShow } from '../../brief/components/LineButton.tsx';
import { useSay, useSpeech } from '../../brief/components/speech.ts';
import type { Beginning } from '../../shared/tab-report.ts';
import { FirstBrief } from './FirstBrief.tsx';
import { percentOf } from './story-words.ts';

/** After so long without a step forward the reader hears that it takes long and may start again: four times the slowest step we expect. */
const SLOW_MS = 8000;

interface Props {
  /** How much of the work is done, from 0 to 1; null where it is too short to tell. */
  progress?: number | null;
  /** What is known so far of a very long text. */
  beginning?: Beginning | null;
  onShow: OnShow;
  onRetry: () => void;
}

/** Stands where the brief will stand while the page is read, in the same height; of a very long text with what it begins with. */
export function Reading({ progress = null, beginning = null, onShow, onRetry }: Props) {
  const say = useSay();
  const [slowAt, setSlowAt] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setSlowAt(progress), SLOW_MS);
    return () => clearTimeout(timer);
  }, [progress]);
  const slow = slowAt === progress;
  return (
    <div class="reading">
      {/* That it is read, the header tells; here only what changes on the way is said aloud. */}
      <h2>{say('popupReading')}</h2>
      <p class="meta" role="status">
        {say(slow ? 'popupReadingSlow' : 'popupReadingDetail')}
      </p>
      {progress !== null && <Progress done={progress} />}
      {beginning ? <FirstBrief beginning={beginning} onShow={onShow} /> : <Skeleton />}
      {slow && (
        <button type="button" class="action" onClick={onRetry}>
          {say('popupTryAgain')}
        </button>
      )}
    </div>
  );
}

function Progress({ done }: { done: number }) {
  const { say, locale } = useSpeech();
  const words = say('popupReadingPercent', percentOf(done, locale));
  return (
    <div class="progress">
      <div
        role="progressbar"
        aria-label={say('popupReading')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(done * 100)}
        aria-valuetext={words}
      >
        <span class="progress-done" style={{ '--share': done }} />
      </div>
      <span class="meta">{words}</span>
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
