import { useState } from 'preact/hooks';
import { useSpeech } from '../../brief/components/speech.ts';
import { listNames, sayCount } from '../../brief/phrases.ts';
import type { Archive } from '../../library/archive/archive.ts';
import { reason } from '../../surface/reason.ts';
import { useDesk } from '../desk.ts';
import { readAll, takeIn, takeInOwn } from './archive.ts';
import { readFile } from './read-file.ts';

/** Brings a file back in. */
export function Import({ undoTo }: { undoTo: (archive: Archive) => () => void }) {
  const speech = useSpeech();
  const { say } = speech;
  const { tell } = useDesk();
  const [withSettings, setWithSettings] = useState(false);
  const take = async (file: File) => {
    try {
      const read = readFile(await file.text(), say, new Date());
      if (!read.ok) return tell(read.words);
      const before = await readAll();
      const { articles, notes, corrections } =
        read.kind === 'archive' ? await takeIn(read.archive, withSettings) : await takeInOwn(read.own);
      const taken = listNames(speech, [
        ...(read.kind === 'archive' ? [sayCount(speech, articles, 'libraryCountArticles')] : []),
        sayCount(speech, notes, 'libraryCountNotes'),
        sayCount(speech, corrections, 'libraryCountCorrections'),
      ]);
      tell(say('libraryImported', taken), undoTo(before));
    } catch (error) {
      tell(say('libraryFailed', reason(error)));
    }
  };
  return (
    <div class="import">
      <label class="check">
        <input
          type="checkbox"
          checked={withSettings}
          onChange={({ currentTarget }) => setWithSettings(currentTarget.checked)}
        />
        {say('libraryImportSettings')}
      </label>
      <label class="file">
        <span class="action">{say('libraryImport')}</span>
        <input
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again.
            if (file) void take(file).finally(() => (currentTarget.value = ''));
          }}
        />
      </label>
    </div>
  );
}
