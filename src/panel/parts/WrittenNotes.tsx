import { LineButton, type OnShow } from '../../brief/components/LineButton.tsx';
import { useSay } from '../../brief/components/speech.ts';
import type { Note, Placed } from '../../shared/notes.ts';

/** What the reader wrote on the article; a note whose words are gone says so. */
export function WrittenNotes({ notes, onShow }: { notes: readonly Placed<Note>[]; onShow: OnShow }) {
  const say = useSay();
  if (notes.length === 0) return <p class="nothing">{say('panelNoNotes')}</p>;
  return (
    <ul data-lines>
      {notes.map(({ id, span, place, body }) => (
        <li key={id} class="written">
          {span === null ? (
            <p class="line">
              <span class="verbatim" lang="en">
                {place.exact}
              </span>
              <span class="meta">{say('panelNotFound')}</span>
            </p>
          ) : (
            <LineButton span={span} onShow={onShow}>
              <span class="verbatim" lang="en">
                {place.exact}
              </span>
            </LineButton>
          )}
          <p class="line">{body}</p>
        </li>
      ))}
    </ul>
  );
}
