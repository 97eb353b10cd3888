import { useSay } from '../../brief/components/speech.ts';
import { readSyncState, SYNC_STATE_KEY } from '../../shared/sync-state.ts';
import { Switch } from '../../surface/Switch.tsx';
import { useStored } from '../../surface/stored.ts';
import { useChanging } from '../changing.ts';
import { SettingsFile } from './SettingsFile.tsx';

/** What is kept on this device, what travels to others, and how to be rid of all of it. */
export function Data() {
  const say = useSay();
  const { settings, change } = useChanging();
  const { value: state } = useStored('local', SYNC_STATE_KEY, readSyncState);
  const problem = settings.sync ? state?.problem : null;
  return (
    <>
      <Switch
        on={settings.remember}
        detail={say('popupRememberDetail')}
        onChange={(remember) => change((now) => ({ ...now, remember }))}
      >
        {say('popupRemember')}
      </Switch>
      <p>
        <a href="library.html">{say('optionsLibrary')}</a>
      </p>
      <p class="meta">{say('optionsLibraryDetail')}</p>
      <Switch
        on={settings.sync}
        detail={say('optionsSyncDetail')}
        onChange={(sync) => change((now) => ({ ...now, sync }))}
      >
        {say('optionsSync')}
      </Switch>
      <p class="problem" role="alert">
        {problem && say('optionsSyncFailed', problem)}
      </p>
      <SettingsFile />
      <p>
        <a class="danger" href="library.html#data">
          {say('optionsDelete')}
        </a>
      </p>
      <p class="meta">{say('optionsDeleteDetail')}</p>
    </>
  );
}
