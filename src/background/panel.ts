import { browser } from '../shared/browser.ts';
import { say } from '../shared/browser-words.ts';
import { hasSidePanel, openSidePanel } from '../shared/side-panel.ts';

const PANEL = 'panel';

/**
 * Opens the side panel by its shortcut and by an entry of the context menu, where the browser has both. Browsers open it
 * only while they handle the gesture, so the window is the one that the event names.
 */
export function offerPanel(): void {
  if (!hasSidePanel()) return;
  const open = (windowId: number | undefined): void => {
    // A browser that refuses leaves everything as it was, and says why in its own console.
    if (windowId !== undefined) void openSidePanel(windowId).catch(console.warn);
  };
  browser.commands?.onCommand.addListener((name, tab) => {
    if (name === PANEL) open(tab?.windowId);
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === PANEL) open(tab?.windowId);
  });
}

/** Adds the entry to the context menu, once for all starts. */
export function addPanelEntry(): void {
  if (!hasSidePanel()) return;
  browser.contextMenus.create({
    id: PANEL,
    title: say('panelOpen'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
