import { browser, type Menus, type Tabs } from '../shared/browser.ts';
import { say } from '../shared/browser-words.ts';
import { annotate } from './annotate.ts';
import { declaredScript } from './content-script.ts';
import { onSettings } from './on-settings.ts';
import { addPanelEntry } from './panel.ts';
import { pauseSite, storedSettings } from './pause-site.ts';
import { createQueue } from './queue.ts';
import { annotateSelection } from './selection.ts';
import { sitePatterns } from './site-patterns.ts';

type Entry = 'annotate' | 'annotate-selection' | 'never' | 'again';
type Clicked = Menus.OnClickData;

const WEB = ['http://*/*', 'https://*/*'];

const ENTRIES: Readonly<Record<Entry, (clicked: Clicked, tab: Tabs.Tab | undefined) => Promise<unknown>>> = {
  annotate: async (_clicked, tab) => tab?.id !== undefined && annotate(tab.id),
  'annotate-selection': annotateSelection,
  never: ({ pageUrl }) => pauseSite(pageUrl, true),
  again: ({ pageUrl }) => pauseSite(pageUrl, false),
};

const isEntry = (id: number | string): id is Entry => Object.hasOwn(ENTRIES, id);

/** Changes of the entries are made one after the other: two at once would leave what the earlier one found. */
const queue = createQueue<'entries'>();

/** Puts what the reader may want of a page, a selection or a site into the context menu and answers it. */
export function offerMenu(): void {
  // Firefox for Android has no context menus, whatever the types say.
  const menus = browser.contextMenus;
  if (!menus) return;
  const update = () => void queue.run('entries', offerForSites);
  // The browser keeps the entries when the background stops, so they are made when it starts or we are new.
  const make = () => void queue.run('entries', () => makeEntries(menus));
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(update);
  onSettings(update);
  menus.onClicked.addListener((clicked, tab) => {
    // A tab that is closed while it is being annotated leaves nothing to be said.
    if (isEntry(clicked.menuItemId)) ENTRIES[clicked.menuItemId](clicked, tab).catch(() => undefined);
  });
}

async function makeEntries(menus: Menus.Static): Promise<void> {
  await menus.removeAll();
  const create = (id: Entry, details: Menus.CreateCreatePropertiesType): void => {
    menus.create({ id, documentUrlPatterns: WEB, ...details });
  };
  create('annotate', {
    title: say('commandAnnotate'),
    contexts: ['page', 'selection', 'link', 'image', 'action'],
  });
  create('annotate-selection', { title: say('menuSelection'), contexts: ['selection'] });
  create('never', { title: say('menuNever'), contexts: ['page'], visible: false });
  create('again', { title: say('menuAgain'), contexts: ['page'], visible: false });
  addPanelEntry();
  await offerForSites();
}

async function offerForSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const readable = [...new Set([...declaredScript().matches, ...origins])];
  const { never, again } = sitePatterns(await storedSettings(), readable);
  const offer = (id: Entry, patterns: string[]) =>
    browser.contextMenus.update(
      id,
      patterns.length === 0 ? { visible: false } : { visible: true, documentUrlPatterns: patterns },
    );
  await offer('never', never);
  await offer('again', again);
}
