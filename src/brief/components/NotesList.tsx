import { useRef } from 'preact/hooks';
import type { ArticleText } from '../../shared/analysis.ts';
import type { Correction, Note, Placed } from '../../shared/notes.ts';
import { CorrectionItem } from './CorrectionItem.tsx';
import { NoteItem } from './NoteItem.tsx';
import type { NoteActions } from './note-actions.ts';
import { useSay } from './speech.ts';

interface Props extends NoteActions {
  article: Pick<ArticleText, 'url' | 'text' | 'language'>;
  notes: readonly Placed<Note>[];
  corrections: readonly Placed<Correction>[];
  /** The headings' rank. */
  heading?: 'h2' | 'h3';
}

/** What the reader wrote on an article and corrected in it. Nothing where there is neither. */
export function NotesList({ article, notes, corrections, heading: Heading = 'h2', ...actions }: Props) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  // What had the focus goes with its item.
  const focusList = () => list.current?.focus();
  if (notes.length + corrections.length === 0) return null;
  return (
    <div class="notes" ref={list} tabIndex={-1}>
      {notes.length > 0 && (
        <section>
          <Heading>{say('notesHeading')}</Heading>
          <ul>
            {notes.map((note) => (
              <NoteItem
                key={note.id}
                note={note}
                article={article}
                {...actions}
                onDelete={(gone) => {
                  focusList();
                  actions.onDelete(gone);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {corrections.length > 0 && (
        <section>
          <Heading>{say('notesCorrections')}</Heading>
          <ul>
            {corrections.map((correction) => (
              <CorrectionItem
                key={correction.id}
                correction={correction}
                article={article}
                onShow={actions.onShow}
                onTakeBack={(gone) => {
                  focusList();
                  actions.onTakeBack(gone);
                }}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
