import { browser } from '../shared/browser.ts';
import type { TabReport } from '../shared/tab-report.ts';

/** Slate: the badge counts, it does not warn. White on it has a contrast of 7.6. */
const BACKGROUND = '#50565E';
const TEXT = '#FFFFFF';

/** A badge has room for four characters. */
const MOST = 999;

/** The number of statements found, as the badge words it; empty where there is nothing to count. */
export function badgeText(report: TabReport | null): string {
  const { claims, quotes } = report?.analysis ?? { claims: [], quotes: [] };
  const count = claims.length + quotes.length;
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}

/** Shows the count of a tab's statements on the toolbar button. A tab that was closed meanwhile shows nothing. */
export async function showBadge(tabId: number, report: TabReport | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(report) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeTextColor({ tabId, color: TEXT });
  } catch {
    // The tab is gone, or this browser's toolbar has no badges.
  }
}
