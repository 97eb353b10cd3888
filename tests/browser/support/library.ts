import type { Page } from 'puppeteer-core';

// The library as another page of the extension sees it. Each function runs in the browser and knows only what it is given.

/** Makes the library as version 1 made it, with one note. There must be none yet. */
export function writeOldLibrary(page: Page, url: string): Promise<void> {
  return page.evaluate(
    (noted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('attache', 1);
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore('articles', { keyPath: 'url' });
          const readAt = '2026-01-01T00:00:00.000Z';
          store.put({ url: noted, title: 'Old', published: null, readAt, status: null, encounters: [] });
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    url,
  );
}

/** Addresses of all notes, in order. */
export async function notedUrls(page: Page): Promise<string[]> {
  const json = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('attache');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asking = database.transaction('articles').objectStore('articles').getAllKeys();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            database.close();
            resolve(JSON.stringify(asking.result));
          };
        };
      }),
  );
  return (JSON.parse(json) as string[]).sort();
}

/** The version that the library has now. */
export async function libraryVersion(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases();
    return all.find(({ name }) => name === 'attache')?.version;
  });
}
