import type { CardView } from '../content/views.ts';
import { useDoing } from './doing.ts';
import { EventChip } from './EventChip.tsx';
import { Others } from './Others.tsx';

/** What stays in view however long the words are: the meeting, the way to other statements, the reader's note. */
export function Ways({ view }: { view: CardView }) {
  const { say } = useDoing().speech;
  const { event, others } = view.kind === 'actor' ? { event: null, others: null } : view;
  if (!event && !others && !view.note) return null;
  return (
    <div class="ways">
      {event && <EventChip event={event} />}
      {others && <Others others={others} />}
      {view.note && (
        <div class="own">
          <span class="hint">{say('cardYourNote')}</span> <p dir="auto">{view.note.body}</p>
        </div>
      )}
    </div>
  );
}
