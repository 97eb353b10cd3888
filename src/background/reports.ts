import { browser } from '../shared/browser.ts';
import { isListening } from '../shared/calls.ts';
import { type TabReport, tabKey } from '../shared/tab-report.ts';
import { showBadge } from './badge.ts';
import { MAY_HAVE_ARTICLE, mayReplace, TOP_FRAME } from './precedence.ts';
import { createQueue } from './queue.ts';
import { sessionKeys, store, TAB_PREFIX } from './session-storage.ts';

// One record per tab in `storage.session`, which outlives a stopped background but not the browser. Nothing about
// a tab is held in memory. Writes for one tab go one after the other, in the order of the calls.

const queue = createQueue<number>();

/** Makes this the tab's report, in place of whatever was there. */
export function note(tabId: number, report: TabReport): Promise<void> {
  return queue.run(tabId, () => write(tabId, report));
}

/** Makes this the tab's report if the frame that it comes from speaks for the tab; see {@link mayReplace}. */
export function noteFrom(
  { tabId, frame }: { tabId: number; frame: number },
  report: TabReport,
): Promise<void> {
  return queue.run(tabId, async () => {
    const held = await read(tabId);
    const speaks =
      mayReplace(held, report.state, frame) || !(await isListening(tabId, held?.frame ?? TOP_FRAME));
    const isOfFrame = frame !== TOP_FRAME && MAY_HAVE_ARTICLE.has(report.state);
    if (speaks) await write(tabId, isOfFrame ? { ...report, frame } : report);
  });
}

/** The frame that the tab's report is about; the page itself where there is none, or where that frame is gone. */
export function frameOf(tabId: number): Promise<number> {
  return queue.run(tabId, async () => {
    const { frame = TOP_FRAME } = (await read(tabId)) ?? {};
    return frame === TOP_FRAME || (await isListening(tabId, frame)) ? frame : TOP_FRAME;
  });
}

/**
 * Changes the tab's report, if there is one still; `change` is given it and returns what takes its place, or null for
 * it to stay.
 */
export function amend(tabId: number, change: (report: TabReport) => TabReport | null): Promise<void> {
  return queue.run(tabId, async () => {
    const report = await read(tabId);
    const changed = report ? change(report) : null;
    if (changed) await write(tabId, changed);
  });
}

/** The tabs that have a report. */
export async function reportedTabs(): Promise<number[]> {
  const keys = await sessionKeys();
  return keys.filter((key) => key.startsWith(TAB_PREFIX)).map((key) => Number(key.slice(TAB_PREFIX.length)));
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

async function write(tabId: number, report: TabReport): Promise<void> {
  // At once, so that a background which is stopped here has not said the one without the other.
  await Promise.all([store({ [tabKey(tabId)]: report }), showBadge(tabId, report)]);
}

async function remove(tabId: number): Promise<void> {
  await Promise.all([browser.storage.session.remove(tabKey(tabId)), showBadge(tabId, null)]);
}
