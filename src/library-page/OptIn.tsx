import { useSay } from '../brief/components/speech.ts';
import { RememberSwitch } from '../surface/RememberSwitch.tsx';
import { REMEMBER } from './remember.ts';

/** What the library is, for a reader who has not switched it on. */
export function OptIn({ onRemember }: { onRemember: (on: boolean) => void }) {
  const say = useSay();
  return (
    <section class="opt-in" aria-labelledby="opt-in">
      <h2 id="opt-in">{say('libraryOffTitle')}</h2>
      <p>{say('libraryOffWhat')}</p>
      <p>{say('libraryOffWhere')}</p>
      <RememberSwitch on={false} onChange={onRemember} words={REMEMBER} />
    </section>
  );
}
