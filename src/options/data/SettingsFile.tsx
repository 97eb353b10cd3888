import { useRef } from 'preact/hooks';
import { useSay } from '../../brief/components/speech.ts';
import { download } from '../../surface/download.ts';
import { reason } from '../../surface/reason.ts';
import { useChanging } from '../changing.ts';
import { SETTINGS_TYPE, settingsFile, settingsIn } from './settings-file.ts';

/** The way out for the settings and the way back in. */
export function SettingsFile() {
  const say = useSay();
  const { settings, change, tell } = useChanging();
  const input = useRef<HTMLInputElement>(null);
  const save = async () =>
    tell(
      await download(
        { name: 'attache-settings.json', type: SETTINGS_TYPE, text: settingsFile(settings) },
        say,
      ),
    );
  const load = async (file: File) => {
    try {
      const text = await file.text();
      if (settingsIn(text, settings) === null) return tell(say('optionsImportUnclear', file.name));
      change(
        (now) => settingsIn(text, now) ?? now,
        say('optionsImported', file.name),
        () => settings,
      );
    } catch (error) {
      tell(say('optionsImportFailed', reason(error)));
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons, no form
    <div class="settings-file" role="group" aria-label={say('optionsFile')}>
      <button type="button" class="action" onClick={save}>
        {say('optionsExport')}
      </button>
      <button type="button" class="action" onClick={() => input.current?.click()}>
        {say('optionsImport')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('optionsImport')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          if (file) void load(file).then(() => (currentTarget.value = ''));
        }}
      />
    </div>
  );
}
