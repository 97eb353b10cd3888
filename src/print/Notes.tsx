import { useSay } from '../brief/components/speech.ts';
import type { Note, Placed } from '../shared/notes.ts';
import { References, Verbatim } from './Verbatim.tsx';

/** What the reader wrote, each with its passage. */
export function Notes({ notes }: { notes: readonly Placed<Note>[] }) {
  const say = useSay();
  return (
    <ul>
      {notes.map(({ id, place, span, body }) => (
        <li key={id} class="note">
          <blockquote>
            <Verbatim>{place.exact}</Verbatim>{' '}
            {span === null ? <span class="meta">({say('printNotFound')})</span> : <References to={[span]} />}
          </blockquote>
          <p dir="auto">{body}</p>
        </li>
      ))}
    </ul>
  );
}
