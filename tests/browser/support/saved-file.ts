import type { Page } from 'puppeteer-core';

/** A file as a page of ours hands it to the browser's downloads. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** Has a page of ours tell each file that it saves from now on; nothing reaches the disk of the test. */
export const catchFiles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    const made = new Map<string, Blob>();
    URL.createObjectURL = (blob) => {
      const address = make(blob);
      if (blob instanceof Blob) made.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = made.get(this.href);
      const { type = '' } = blob ?? {};
      void blob?.text().then((text) => {
        document.body.dataset['saved'] = JSON.stringify({ name: this.download, type, text });
      });
    };
  });

/** The file that the page saves when `act` is done. */
export async function fileFrom(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  await page.evaluate(() => delete document.body.dataset['saved']);
  await act();
  await page.waitForSelector('body[data-saved]');
  // What `catchFiles` has just written.
  return JSON.parse(await page.$eval('body', (body) => body.dataset['saved'] ?? '')) as SavedFile;
}
