import { STATE_TONE } from '../../../brief/tones.ts';
import type { EventView } from '../content/views.ts';
import { useDoing } from './doing.ts';
import { Icon } from './Icon.tsx';
import { Jump } from './Jump.tsx';

/** The meeting that a statement is about and how it stands; leads to where the article tells of it. */
export function EventChip({ event: { state, word, title, here, to } }: { event: EventView }) {
  const { say } = useDoing().speech;
  return (
    <div class="event">
      <Jump to={to}>
        <span class={`chip tone-${STATE_TONE[state]}`}>
          <Icon of={state} />
          {word}
        </span>{' '}
        <span>{title}</span>
      </Jump>
      {here && (
        <span class={`here tone-${STATE_TONE[here.state]}`}>
          <Icon of={here.state} />
          {say('cardEventHere', here.word)}
        </span>
      )}
    </div>
  );
}
