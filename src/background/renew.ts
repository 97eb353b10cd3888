import { applyCorrections } from '../annotations/apply.ts';
import type { Analysis, ArticleText } from '../shared/analysis.ts';
import { browser } from '../shared/browser.ts';
import { callTab } from '../shared/calls.ts';
import { type TabReport, tabKey } from '../shared/tab-report.ts';
import { type Additions, additionsTo } from './additions.ts';
import { uncorrected } from './analyses.ts';
import { createQueue } from './queue.ts';
import { amend, frameOf, reportedTabs } from './reports.ts';

/** One renewal goes after the other, so that the last has the last word. */
const queue = createQueue<'renewal'>();

/** A tab's report as it is now. */
export async function reportOf(tabId: number): Promise<TabReport | undefined> {
  const key = tabKey(tabId);
  // Only the background writes these keys.
  return (await browser.storage.session.get(key))[key] as TabReport | undefined;
}

/**
 * Brings every open tab up to date with the reader's notes and corrections, its report and its page, after some were
 * made, changed or taken back. Private windows see none of them. A tab whose page is gone meanwhile is left alone.
 */
export function renewAll(): Promise<void> {
  return queue.run('renewal', renewTabs);
}

async function renewTabs(): Promise<void> {
  const tabs = await reportedTabs();
  await Promise.all(tabs.map((tabId) => renew(tabId).catch(() => undefined)));
}

async function renew(tabId: number): Promise<void> {
  const { article, analysis: before, ...report } = (await reportOf(tabId)) ?? {};
  if (!article || !before || (await browser.tabs.get(tabId)).incognito) return;
  const added = await additionsTo(article, { isPrivate: false });
  if (isSame(report, added)) return;
  const analysis = await corrected(article, before, report, added);
  const told = { text: article.text, analysis, notes: added.notes };
  // Before the report, by which a renewal that is made again would take the page for told.
  await callTab(tabId, 'renew', told, await frameOf(tabId));
  await amend(tabId, ({ notes: _notes, corrections: _corrections, ...rest }) => {
    if (rest.article?.url !== article.url || rest.article.text !== article.text) return null;
    const { notes, corrections } = added;
    return {
      ...rest,
      analysis,
      ...(notes.length > 0 && { notes }),
      ...(corrections.length > 0 && { corrections }),
    };
  });
}

/** What was noted of the tab is already so; most tabs have nothing to do with a change. */
function isSame({ notes = [], corrections = [] }: Partial<TabReport>, added: Additions): boolean {
  return JSON.stringify([notes, corrections]) === JSON.stringify([added.notes, added.corrections]);
}

/** Where nothing is corrected, or was, the analysis that the tab has is the one that was made. */
async function corrected(
  article: ArticleText,
  before: Analysis,
  report: Partial<TabReport>,
  { corrections }: Additions,
): Promise<Analysis> {
  if (corrections.length === 0 && !report.corrections) return before;
  const found = await uncorrected(article, { isPrivate: false });
  return found ? applyCorrections(found, corrections) : before;
}
