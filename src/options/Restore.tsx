import { useSay } from '../brief/components/speech.ts';
import { restored } from '../surface/settings-changes.ts';
import { useChanging } from './changing.ts';

/** Makes all as it was at first, which can be taken back. */
export function Restore() {
  const say = useSay();
  const { settings, change } = useChanging();
  return (
    <div class="restore">
      <button
        type="button"
        class="action"
        aria-describedby="restore-detail"
        onClick={() => change(restored, say('optionsRestored'), () => settings)}
      >
        {say('optionsRestore')}
      </button>
      <p id="restore-detail" class="meta">
        {say('optionsRestoreDetail')}
      </p>
    </div>
  );
}
