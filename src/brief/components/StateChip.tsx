import type { State } from '../../shared/analysis.ts';
import { STATE_WORD } from '../labels.ts';
import { STATE_TONE } from '../tones.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './speech.ts';

/** An encounter's state as icon and word. */
export function StateChip({ state }: { state: State }) {
  const say = useSay();
  return (
    <span class={`chip tone-${STATE_TONE[state]}`}>
      <Icon of={state} />
      {say(STATE_WORD[state])}
    </span>
  );
}
