import { useSpeech } from '../../brief/components/speech.ts';
import { formatDay } from '../../brief/dates.ts';
import { KIND_WORD } from '../../brief/labels.ts';
import type { Speech } from '../../brief/phrases.ts';
import type { Correction, Note } from '../../shared/notes.ts';
import type { Word } from '../../shared/words.ts';
import { Async } from '../Async.tsx';
import { useDesk } from '../desk.ts';
import { Empty } from '../Empty.tsx';
import { Source } from '../Source.tsx';
import { useLoaded } from '../use-loaded.ts';
import { ownWork } from './own.ts';
import { keepCorrection, keepNote, removeCorrection, removeNote } from './remove.ts';

/** All that the reader wrote and corrected, by article. */
export function NotesView() {
  const { say } = useSpeech();
  const { revision } = useDesk();
  const loaded = useLoaded(ownWork, [revision]);
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{say('libraryNotesTitle')}</h2>
      <Async of={loaded}>
        {(works) => (
          <>
            {works.length === 0 && (
              <Empty title={say('libraryNotesEmpty')} words={say('libraryNotesEmptyHint')} />
            )}
            <ul>
              {works.map(({ url, title, notes, corrections, last }) => (
                <li key={url} class="own">
                  <Source url={url} title={title} from={{ day: last, isDated: true }} />
                  <ul>
                    {notes.map((note) => (
                      <NoteShown key={note.id} note={note} />
                    ))}
                    {corrections.map((correction) => (
                      <CorrectionShown key={correction.id} correction={correction} />
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </>
        )}
      </Async>
    </section>
  );
}

function NoteShown({ note }: { note: Note }) {
  const { say, locale } = useSpeech();
  const { tell } = useDesk();
  const remove = async () => {
    const problem = await removeNote(note);
    if (problem !== null) return tell(say('libraryFailed', problem));
    tell(say('libraryNoteRemoved'), async () => {
      const again = await keepNote(note);
      tell(again === null ? say('libraryRestored') : say('libraryFailed', again));
    });
  };
  return (
    <li class="own-one" data-note={note.id}>
      <blockquote class="verbatim said" lang="en" dir="ltr">
        {note.place.exact}
      </blockquote>
      <p class="own-body" dir="auto">
        {note.body}
      </p>
      <p class="own-foot meta">
        {formatDay(note.modified, locale)}
        <button type="button" class="action quiet" onClick={remove}>
          {say('libraryRemoveNote')}
        </button>
      </p>
    </li>
  );
}

const CORRECTED_WORD: Record<Correction['of'], Word> = {
  quote: 'libraryCorrectedQuote',
  claim: 'libraryCorrectedClaim',
  actor: 'libraryCorrectedActor',
};

function CorrectionShown({ correction }: { correction: Correction }) {
  const speech = useSpeech();
  const { say } = speech;
  const { tell } = useDesk();
  const remove = async () => {
    const problem = await removeCorrection(correction);
    if (problem !== null) return tell(say('libraryFailed', problem));
    tell(say('libraryCorrectionRemoved'), async () => {
      const again = await keepCorrection(correction);
      tell(again === null ? say('libraryRestored') : say('libraryFailed', again));
    });
  };
  return (
    <li class="own-one" data-correction={correction.id}>
      <blockquote class="verbatim said" lang="en" dir="ltr">
        {correction.place.exact}
      </blockquote>
      <p class="own-body">
        {say('libraryCorrection', say(CORRECTED_WORD[correction.of]), changeWords(correction, speech))}
      </p>
      <p class="own-foot meta">
        {formatDay(correction.created, speech.locale)}
        <button type="button" class="action quiet" onClick={remove}>
          {say('libraryRemoveCorrection')}
        </button>
      </p>
    </li>
  );
}

function changeWords({ change }: Correction, { say }: Speech): string {
  if (change.kind === 'hide') return say('libraryCorrectionHide');
  if (change.kind === 'kind') return say('libraryCorrectionKind', say(KIND_WORD[change.to]));
  return change.name === null ? say('libraryCorrectionNobody') : say('libraryCorrectionSpeaker', change.name);
}
