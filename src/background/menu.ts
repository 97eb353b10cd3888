import { browser } from '../shared/browser.ts';
import { say } from '../shared/browser-words.ts';
import { annotate } from './annotate.ts';
import { addPanelEntry } from './panel.ts';

const ANNOTATE = 'annotate';

/** Puts "Annotate this page" into the context menu and answers it. */
export function offerMenu(): void {
  // Firefox for Android has no context menus, whatever the types say.
  const menus = browser.contextMenus;
  if (!menus) return;
  // The browser keeps the entries when the background stops, so they are made once, not at every start.
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll();
    menus.create({
      id: ANNOTATE,
      title: say('commandAnnotate'),
      contexts: ['page', 'selection', 'link', 'image'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
    addPanelEntry();
  });
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    // A tab that is closed while it is being annotated leaves nothing to be said.
    if (menuItemId === ANNOTATE && tab?.id !== undefined) annotate(tab.id).catch(() => undefined);
  });
}
