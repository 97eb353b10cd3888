import { useSay } from '../brief/components/speech.ts';
import type { Word } from '../shared/words.ts';
import { Switch } from './Switch.tsx';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  /** How this page names it, and what it says of it. */
  words: { name: Word; meaning: Word };
}

/** Whether what the reader reads is kept on this device, and what that means. */
export function RememberSwitch({ on, onChange, words }: Props) {
  const say = useSay();
  return (
    <div class="remember">
      <Switch on={on} onChange={onChange} detail={say(words.meaning)}>
        {say(words.name)}
      </Switch>
    </div>
  );
}
