import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenBrowser } from '../browsers/open.ts';

interface Parts {
  /** Picture of the annotated page. */
  page: string;
  popup: string;
  /** Where the whole goes. */
  out: string;
}

const ICON = path.resolve(import.meta.dirname, '../../src/static/icons/128.png');

const SIZE = { width: 1360, height: 920, deviceScaleFactor: 1.25 };

/** Draws one picture out of two, the popup hanging from the toolbar of a window that shows the page. */
export async function compose(open: OpenBrowser, { page, popup, out }: Parts): Promise<void> {
  const template = await readFile(path.join(import.meta.dirname, 'compose.html'), 'utf8');
  const sheet = await open.newPage();
  await sheet.setViewport(SIZE);
  await sheet.setContent(template);
  const sources = await Promise.all(
    [ICON, page, popup].map(
      async (file) => `data:image/png;base64,${(await readFile(file)).toString('base64')}`,
    ),
  );
  await sheet.evaluate(async (images) => {
    const places = Array.from(document.querySelectorAll('img'));
    places.forEach((place, index) => {
      place.src = images[index] ?? '';
    });
    await Promise.all(places.map((place) => place.decode()));
  }, sources);
  // Puppeteer's type asks for one of its own endings, which the one caller gives.
  await sheet.screenshot({ path: out as `${string}.png` });
  await sheet.close();
}
