import { browser, type Menus, type Tabs } from '../shared/browser.ts';
import { type Selection, selectionKey } from '../shared/selection.ts';
import { store } from './session-storage.ts';

/** Opens the words that the reader has marked on a page in a tab of their own, which reads them. */
export async function annotateSelection(
  { selectionText, pageUrl }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  const text = selectionText?.trim() ?? '';
  if (text === '') return;
  const id = crypto.randomUUID();
  const selection: Selection = { text, url: pageUrl ?? '', title: tab?.title ?? '' };
  // For this session alone; the page that opens is the only one that knows the id.
  await store({ [selectionKey(id)]: selection });
  await browser.tabs.create({ url: browser.runtime.getURL(`selection.html?id=${id}`) });
}
