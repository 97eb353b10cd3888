import type { Analysis, ArticleText } from '../shared/analysis.ts';
import { browser } from '../shared/browser.ts';
import { createQueue } from './queue.ts';
import { SPARE_PREFIX } from './session-storage.ts';
import { tooMany } from './too-many.ts';

/** An analysis and the milliseconds that it took. */
export interface Known {
  analysis: Analysis;
  ms: number;
}

/** One entry of the list of what is kept. */
interface Kept {
  hash: string;
  /** Length of its JSON, which is near enough to its size. */
  size: number;
}

/** Well below half of the session's storage, most of which is for the reports of tabs; some sixty articles' worth. */
const MOST_CHARACTERS = 4_000_000;

const LIST = `${SPARE_PREFIX}list`;
const keyOf = (hash: string): string => `${SPARE_PREFIX}${hash}`;

/** Changes of the list are made one after the other. */
const queue = createQueue<typeof LIST>();

/**
 * A name that two articles share if they have the same analysis. The address is not in it: the same text is met again
 * in another tab, after a reload, and under whatever the page's address has become.
 */
export async function hashOf({ title, published, language, text }: ArticleText): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([title, published ?? '', language, text]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The analysis kept under this name, which thereby becomes the last to go; undefined where there is none. */
export function recall(hash: string): Promise<Known | undefined> {
  return queue.run(LIST, async () => {
    const key = keyOf(hash);
    // Only this file writes these keys, and the session's storage is emptied when the extension is updated.
    const known = (await browser.storage.session.get(key))[key] as Known | undefined;
    if (!known) return undefined;
    const list = await keptList();
    const kept = list.find((one) => one.hash === hash);
    if (kept && kept !== list.at(-1))
      await browser.storage.session.set({ [LIST]: [...list.filter((one) => one !== kept), kept] });
    return known;
  });
}

/** Keeps an analysis, and lets go of those that were not asked for the longest. One for which there is no room is not kept. */
export function keep(hash: string, known: Known): Promise<void> {
  return queue.run(LIST, async () => {
    const list = [
      ...(await keptList()).filter((one) => one.hash !== hash),
      { hash, size: JSON.stringify(known).length },
    ];
    const gone = tooMany(list, MOST_CHARACTERS);
    if (gone.length === list.length) return;
    await browser.storage.session.remove(gone.map((one) => keyOf(one.hash)));
    // Both at once, so that a background which is stopped here leaves nothing that no list knows of.
    await browser.storage.session
      .set({ [LIST]: list.slice(gone.length), [keyOf(hash)]: known })
      .catch(() => undefined);
  });
}

/** Oldest first. May name what has had to make way for a report meanwhile; then it only counts as larger than it is. */
async function keptList(): Promise<Kept[]> {
  return ((await browser.storage.session.get(LIST))[LIST] as Kept[] | undefined) ?? [];
}
