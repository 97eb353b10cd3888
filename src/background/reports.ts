import { browser } from '../shared/browser.ts';
import { type TabReport, tabKey } from '../shared/tab-report.ts';
import { showBadge } from './badge.ts';
import { createQueue } from './queue.ts';

// One record per tab in `storage.session`, which outlives a stopped background but not the browser. Nothing about
// a tab is held in memory. Writes for one tab go one after the other, in the order of the calls.

const queue = createQueue<number>();

/** Makes this the tab's report, in place of whatever was there. */
export function note(tabId: number, report: TabReport): Promise<void> {
  return queue.run(tabId, async () => {
    await store(tabId, report);
    await showBadge(tabId, report);
  });
}

/**
 * Changes the tab's report, if there is one still; `change` is given it and returns what takes its place, or null for
 * it to stay. What the badge shows may not be among the changes.
 */
export function amend(tabId: number, change: (report: TabReport) => TabReport | null): Promise<void> {
  return queue.run(tabId, async () => {
    const report = await read(tabId);
    const changed = report ? change(report) : null;
    if (changed) await store(tabId, changed);
  });
}

/** Forgets the tab's report. */
export function drop(tabId: number): Promise<void> {
  return queue.run(tabId, () => remove(tabId));
}

/**
 * Forgets the tab's report if `isStale` says so. A report that is noted while it makes up its mind comes after
 * it in the queue, and so stays.
 */
export function dropIf(tabId: number, isStale: (report: TabReport) => Promise<boolean>): Promise<void> {
  return queue.run(tabId, async () => {
    const report = await read(tabId);
    if (report && (await isStale(report))) await remove(tabId);
  });
}

async function read(tabId: number): Promise<TabReport | undefined> {
  const key = tabKey(tabId);
  // Only this file writes these keys, and the session's storage is emptied when the extension is updated.
  return (await browser.storage.session.get(key))[key] as TabReport | undefined;
}

async function remove(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
  await showBadge(tabId, null);
}

/** Browsers give this storage about 10 MB. Where it is full, the other tabs' reports make way for the one being read. */
async function store(tabId: number, report: TabReport): Promise<void> {
  const record = { [tabKey(tabId)]: report };
  try {
    await browser.storage.session.set(record);
  } catch {
    const held = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(held.filter((key) => key.startsWith('tab:') && !(key in record)));
    await browser.storage.session.set(record);
  }
}
