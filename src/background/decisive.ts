import { readingTrail } from '../brief/model/reading-trail.ts';
import { browser } from '../shared/browser.ts';
import { callTab } from '../shared/calls.ts';
import { type DecisivePlace, decisiveKey, readPlace, stepFrom } from '../shared/decisive.ts';
import { type TabReport, tabKey } from '../shared/tab-report.ts';
import { annotate } from './annotate.ts';
import { frameOf } from './reports.ts';

/**
 * Leads a tab's page to the next of the sentences on which its brief rests. On a page that is not annotated yet, the key
 * annotates it.
 */
export async function showNextDecisive(tabId: number): Promise<void> {
  const { session } = browser.storage;
  const [report, place] = [tabKey(tabId), decisiveKey(tabId)];
  const held = await session.get([report, place]);
  // Only the background writes this key.
  const { article, analysis } = (held[report] ?? {}) as Partial<TabReport>;
  if (!article || !analysis) {
    await annotate(tabId);
    return;
  }
  const trail = readingTrail(article, analysis);
  const of = article.text.length;
  const at = stepFrom(readPlace(held[place], of, trail.length), 1, trail.length);
  const sentence = trail[at];
  if (!sentence) return;
  await session.set({ [place]: { of, at } satisfies DecisivePlace });
  await callTab(tabId, 'show', { span: sentence.span }, await frameOf(tabId));
}

/** Forgets where the reader was among a closed tab's sentences. */
export function forgetDecisivePlaces(): void {
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(decisiveKey(tabId)));
}
