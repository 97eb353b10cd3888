import { noteArticle } from '../library/articles.ts';
import { entryOf } from '../library/entry.ts';
import type { Analysis, ArticleText } from '../shared/analysis.ts';
import { browser } from '../shared/browser.ts';
import { readSettings, SETTINGS_KEY } from '../shared/settings.ts';
import { fingerprintOf, marksOf } from '../stories/fingerprint.ts';
import type { SendingPage } from './senders.ts';

/**
 * Notes an article in the library where the reader wants that; never one from a private window. A library that
 * cannot be written costs the reader nothing but the note, so the failure goes to the extension's console.
 */
export async function remember(
  article: ArticleText,
  analysis: Analysis,
  { isPrivate }: SendingPage,
): Promise<void> {
  if (isPrivate) return;
  try {
    if (!(await mayRemember())) return;
    const fingerprint = fingerprintOf(article.text);
    const wording = { fingerprint, marks: marksOf(fingerprint.shingles) };
    await noteArticle(entryOf(article, analysis, new Date(), wording));
  } catch (error) {
    console.warn('The article was not noted in the library:', error);
  }
}

/** Whether the reader has switched the library on. */
export async function mayRemember(): Promise<boolean> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored).remember;
}
