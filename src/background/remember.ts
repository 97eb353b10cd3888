import { entryOf } from '../library/entry.ts';
import { noteReading } from '../library/note-reading.ts';
import { statementsOf } from '../library/statements-of.ts';
import { noteRoom, ROOM_KEY } from '../library/told-room.ts';
import type { Analysis, ArticleText } from '../shared/analysis.ts';
import { browser } from '../shared/browser.ts';
import { readSettings, SETTINGS_KEY } from '../shared/settings.ts';
import { fingerprintOf, marksOf } from '../stories/fingerprint.ts';
import { createQueue } from './queue.ts';
import type { SendingPage } from './senders.ts';

/** What made room is added up: of two at once, which a restored window brings, one would be lost. */
const queue = createQueue<typeof ROOM_KEY>();

/**
 * Notes an article with its wording and what is said in it in the library where the reader wants that; never one from
 * a private window. A library that
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
    const now = new Date();
    const entry = entryOf(article, analysis, now, wording);
    const statements = statementsOf(article, analysis, entry);
    const made = await noteReading({ entry, text: article.text, statements });
    await queue.run(ROOM_KEY, () => noteRoom(made, now));
  } catch (error) {
    console.warn('The article was not noted in the library:', error);
  }
}

/** Whether the reader has switched the library on. */
export async function mayRemember(): Promise<boolean> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored).remember;
}
