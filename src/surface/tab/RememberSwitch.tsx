import { useSay } from '../../brief/components/speech.ts';
import { Switch } from '../Switch.tsx';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Whether what the reader reads is noted on this device, and what that means. */
export function RememberSwitch({ on, onChange }: Props) {
  const say = useSay();
  return (
    <div class="remember">
      <Switch on={on} onChange={onChange} detail={say('popupRememberDetail')}>
        {say('popupRemember')}
      </Switch>
    </div>
  );
}
