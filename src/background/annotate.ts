import { browser } from '../shared/browser.ts';
import { callTab, isListening } from '../shared/calls.ts';
import type { TabState } from '../shared/tab-report.ts';
import { inject } from './inject.ts';
import { note } from './reports.ts';

/**
 * Annotates a tab's page now, starting the content script there first where it is not running. Resolves when the
 * page is done. A page that the browser does not let us into is noted as `needs-access`, with the browser's reason.
 *
 * @throws where there is no such tab
 */
export async function annotate(tabId: number): Promise<TabState> {
  await browser.tabs.get(tabId);
  if (!(await isListening(tabId))) {
    const refusal = await inject(tabId);
    if (refusal !== null) {
      await note(tabId, { state: 'needs-access', error: refusal });
      return 'needs-access';
    }
  }
  const answer = await callTab(tabId, 'annotate', { force: true });
  if (answer.ok) return answer.value;
  await note(tabId, { state: 'failed', error: answer.error });
  return 'failed';
}
