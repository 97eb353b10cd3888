import { useSay } from '../../brief/components/speech.ts';
import { SITE_MODES, type SiteMode } from '../../shared/settings.ts';
import type { Word } from '../../shared/words.ts';
import { useChanging } from '../changing.ts';
import { Choices } from '../fields/Choices.tsx';
import { Access } from './Access.tsx';
import { HostList } from './HostList.tsx';
import { NewsHosts } from './NewsHosts.tsx';

const MODE_WORD: Record<SiteMode, Word> = {
  'all-but': 'siteModeAllBut',
  only: 'siteModeOnly',
  none: 'siteModeNone',
};

/** Where pages are annotated unasked, and what the browser lets Attaché read at all. */
export function Sites() {
  const say = useSay();
  const { settings, change } = useChanging();
  const { siteMode } = settings;
  return (
    <>
      <Choices
        legend={say('optionsSiteMode')}
        chosen={siteMode}
        choices={SITE_MODES.map((value) => ({
          value,
          words: say(MODE_WORD[value]),
          ...(value === 'none' && { detail: say('siteModeNoneDetail') }),
        }))}
        onChoose={(chosen) => change((now) => ({ ...now, siteMode: chosen }))}
      />
      {siteMode === 'all-but' && <HostList list="pausedHosts" title={say('optionsPausedHosts')} />}
      {siteMode === 'only' && <HostList list="allowedHosts" title={say('optionsAllowedHosts')} />}
      <NewsHosts />
      <Access />
    </>
  );
}
