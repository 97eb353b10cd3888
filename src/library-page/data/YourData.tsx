import { useState } from 'preact/hooks';
import { useSpeech } from '../../brief/components/speech.ts';
import { listNames, sayCount } from '../../brief/phrases.ts';
import type { Archive } from '../../library/archive/archive.ts';
import { countEverything } from '../../library/everything.ts';
import { download } from '../../surface/download.ts';
import { RememberSwitch } from '../../surface/RememberSwitch.tsx';
import { reason } from '../../surface/reason.ts';
import { Async } from '../Async.tsx';
import { useDesk } from '../desk.ts';
import { REMEMBER } from '../remember.ts';
import { useLoaded } from '../use-loaded.ts';
import { deleteAll, exportAll, putBack, readAll } from './archive.ts';
import { Import } from './Import.tsx';
import { sizeWords } from './size.ts';

interface Props {
  remembers: boolean;
  onRemember: (on: boolean) => void;
}

const countAll = async () => ({
  counts: await countEverything(),
  used: (await navigator.storage.estimate().catch(() => null))?.usage,
});

/** What is kept and how much it is, and how it is taken along, brought back and deleted. */
export function YourData({ remembers, onRemember }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const { revision, tell } = useDesk();
  const loaded = useLoaded(countAll, [revision]);
  const undoTo = (archive: Archive) => () => {
    putBack(archive).then(
      () => tell(say('libraryRestored')),
      (error) => tell(say('libraryFailed', reason(error))),
    );
  };
  return (
    <section class="data" aria-labelledby="data">
      <h2 id="data">{say('libraryDataTitle')}</h2>
      <p class="lead">{say('libraryDataLead')}</p>
      <Async of={loaded}>
        {({ counts, used }) => (
          <p>
            {listNames(speech, [
              sayCount(speech, counts.articles, 'libraryCountArticles'),
              sayCount(speech, counts.readings, 'libraryCountWordings'),
              sayCount(speech, counts.statements, 'libraryCountStatements'),
              sayCount(speech, counts.notes, 'libraryCountNotes'),
              sayCount(speech, counts.corrections, 'libraryCountCorrections'),
            ])}
            {used !== undefined && ` · ${say('libraryUsed', sizeWords(used, speech.locale))}`}
          </p>
        )}
      </Async>
      {remembers && <RememberSwitch on onChange={onRemember} words={REMEMBER} />}
      <h3>{say('libraryExportTitle')}</h3>
      <p class="meta">{say('libraryExportWhat')}</p>
      <button
        type="button"
        class="action"
        onClick={async () => {
          try {
            tell(await download(await exportAll(new Date()), say));
          } catch (error) {
            tell(say('libraryFailed', reason(error)));
          }
        }}
      >
        {say('libraryExport')}
      </button>
      <h3>{say('libraryImportTitle')}</h3>
      <p class="meta">{say('libraryImportWhat')}</p>
      <Import undoTo={undoTo} />
      <h3>{say('libraryDeleteTitle')}</h3>
      <Delete undoTo={undoTo} />
    </section>
  );
}

/** Asks once more, in place, before everything goes. */
function Delete({ undoTo }: { undoTo: (archive: Archive) => () => void }) {
  const { say } = useSpeech();
  const { tell } = useDesk();
  const [asked, setAsked] = useState(false);
  const run = async () => {
    try {
      const before = await readAll();
      await deleteAll();
      tell(say('libraryDeleted'), undoTo(before));
    } catch (error) {
      tell(say('libraryFailed', reason(error)));
    }
    setAsked(false);
  };
  return (
    <>
      <p class="meta">{say(asked ? 'libraryDeleteSure' : 'libraryDeleteWhat')}</p>
      {asked ? (
        <p class="actions">
          <button type="button" class="action danger" onClick={run}>
            {say('libraryDeleteNow')}
          </button>
          <button
            type="button"
            class="action"
            // The question took the place of the button that was pressed.
            ref={(button) => button?.focus()}
            onClick={() => setAsked(false)}
          >
            {say('libraryDeleteNot')}
          </button>
        </p>
      ) : (
        <button type="button" class="action danger" onClick={() => setAsked(true)}>
          {say('libraryDelete')}
        </button>
      )}
    </>
  );
}
