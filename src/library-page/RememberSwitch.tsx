import { useSay } from '../brief/components/speech.ts';
import { Switch } from '../surface/Switch.tsx';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Whether what the reader reads is kept on this device. */
export function RememberSwitch({ on, onChange }: Props) {
  const say = useSay();
  return (
    <div class="remember">
      <Switch on={on} onChange={onChange} detail={say('libraryRememberPrivate')}>
        {say('libraryRemember')}
      </Switch>
    </div>
  );
}
