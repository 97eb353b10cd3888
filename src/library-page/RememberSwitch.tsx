import { useId } from 'preact/hooks';
import { useSay } from '../brief/components/speech.ts';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Whether what the reader reads is kept on this device. */
export function RememberSwitch({ on, onChange }: Props) {
  const say = useSay();
  const meaning = useId();
  return (
    <div class="remember">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-describedby={meaning}
        onClick={() => onChange(!on)}
      >
        <span class="knob" aria-hidden="true" />
        <span>{say('libraryRemember')}</span>
      </button>
      <p id={meaning} class="meta">
        {say('libraryRememberPrivate')}
      </p>
    </div>
  );
}
