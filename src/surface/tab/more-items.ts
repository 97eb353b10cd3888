import type { Say } from '../../shared/words.ts';
import { openOptions, openPage } from '../open-page.ts';
import { openPanel, openPanelWord } from '../open-panel.ts';
import type { MenuItem } from './Menu.tsx';
import type { PopupTab } from './tab.ts';

/** Where else there is to go from a tab's brief. */
export function moreItems(tab: PopupTab | null, say: Say, tell: (words: string | null) => void): MenuItem[] {
  const library: MenuItem = {
    key: 'library',
    label: say('popupLibrary'),
    onChoose: async () => tell(await openPage('library.html', say)),
  };
  const options: MenuItem = {
    key: 'options',
    label: say('popupOptions'),
    onChoose: async () => tell(await openOptions(say)),
  };
  if (tab === null) return [library, options];
  const panel: MenuItem = {
    key: 'panel',
    label: say(openPanelWord()),
    onChoose: async () => tell(await openPanel(tab.id, tab.windowId, say)),
  };
  return [panel, library, options];
}
