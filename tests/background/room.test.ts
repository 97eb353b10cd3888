import { expect, test } from 'vitest';
import { fakeBrowser, PAGE } from './fake-browser.ts';
import { ARTICLE, EMPTY, send, startBackground } from './start.ts';

test('of many articles that are read at once, all that had to make room is told', async () => {
  const browser = fakeBrowser();
  await browser.storage.local.set({ settings: { remember: true } });
  const analyst = { analyze: () => EMPTY, readsLanguage: () => true };
  const noted: (() => void)[] = [];
  await startBackground(browser, analyst, {
    async noteReading() {
      // All of them at the same moment.
      await new Promise<void>((resolve) => noted.push(resolve));
      return { readings: 1, statements: 2, articles: 0 };
    },
  });
  const ids = Array.from({ length: 50 }, (_tab, id) => id);
  for (const id of ids) browser.pages.set(id, () => ({ ok: true, value: null }));
  await Promise.all(
    ids.map((id) => {
      const article = { ...ARTICLE, url: `https://kept.example/${id}`, text: `Envoys met on day ${id}.` };
      return send(
        browser,
        { call: 'analyze', input: { article } },
        { ...PAGE, tab: { id, incognito: false } },
      );
    }),
  );
  await expect.poll(() => noted.length).toBe(ids.length);
  for (const goOn of noted) goOn();
  const told = () => browser.storage.local.get('libraryRoom');
  await expect.poll(told).toMatchObject({ libraryRoom: { readings: 50, statements: 100, articles: 0 } });
});
