import { browser } from '../shared/browser.ts';
import { callTab, isListening } from '../shared/calls.ts';
import type { TabState } from '../shared/tab-report.ts';
import { inject } from './inject.ts';
import { frameOf, note } from './reports.ts';

/**
 * Annotates a tab's page now, starting the content script there first where it is not running. Resolves when the
 * page is done. A page that the browser does not let us into is noted as `needs-access`, with the browser's reason.
 *
 * @throws where there is no such tab
 */
export async function annotate(tabId: number): Promise<TabState> {
  await browser.tabs.get(tabId);
  if (!(await isListening(tabId))) {
    const injection = await inject(tabId);
    if ('refusal' in injection) {
      await note(tabId, { state: 'needs-access', error: injection.refusal });
      return 'needs-access';
    }
    // Forced to, the page itself would find some text around the frame that holds the article.
    if (injection.frames.length > 1 && (await anyAnnotates(tabId, injection.frames))) return 'annotated';
  }
  const answer = await callTab(tabId, 'annotate', { force: true }, await frameOf(tabId));
  if (answer.ok) return answer.value;
  await note(tabId, { state: 'failed', error: answer.error });
  return 'failed';
}

async function anyAnnotates(tabId: number, frames: readonly number[]): Promise<boolean> {
  const answers = await Promise.all(
    frames.map((frame) => callTab(tabId, 'annotate', { force: false }, frame)),
  );
  return answers.some((answer) => answer.ok && answer.value === 'annotated');
}
