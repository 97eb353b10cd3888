import { browser } from '../shared/browser.ts';
import { type TabReport, tabKey } from '../shared/tab-report.ts';
import { whenWritten } from '../stories/when-written.ts';
import { mayRemember } from './remember.ts';
import { amend } from './reports.ts';
import { traceMeetings } from './trace.ts';

/** Traces the meetings of a tab's article anew, after what the reader follows has changed; never of a private window. */
export async function retrace(tabId: number): Promise<void> {
  const key = tabKey(tabId);
  // Only the background writes these keys.
  const report = (await browser.storage.session.get(key))[key] as TabReport | undefined;
  const { article, analysis, story, followed = [] } = report ?? {};
  if (!article || !analysis || (await isPrivate(tabId))) return;
  const trails = await traceMeetings(article, analysis, {
    ...whenWritten(article, story),
    followed,
    remembers: await mayRemember(),
  });
  await amend(tabId, ({ trails: before, ...rest }) => {
    if (rest.article?.url !== article.url || rest.article.text !== article.text) return null;
    if (!before && trails.length === 0) return null;
    return trails.length > 0 ? { ...rest, trails } : rest;
  });
}

/** A tab that is gone by now counts as private: nothing is noted of it. */
async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}
