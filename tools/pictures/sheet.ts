import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenBrowser } from '../browsers/open.ts';
import type { Dress, Size } from './studio.ts';

const ICON = path.resolve(import.meta.dirname, '../icons/icon.svg');

/** What the bars and margins of the drawn window take of a sheet, pixels. */
const AROUND: Size = { width: 64, height: 96 };
/** How wide the panel stands beside the page. */
export const PANEL_WIDTH = 400;

/** The room for a page, with or without the panel beside it, in a window drawn on a sheet of this size. */
export function viewOn(sheet: Size, withPanel = false): Size {
  const width = sheet.width - AROUND.width - (withPanel ? PANEL_WIDTH : 0);
  return { width, height: sheet.height - AROUND.height };
}

/** What a drawn window shows; each picture was taken at the sheet's scale. */
export interface WindowParts {
  address: string;
  page: Uint8Array;
  /** Hangs from the toolbar. */
  popup?: Uint8Array;
  panel?: Uint8Array;
}

/** Draws a browser's window around pictures of what is in it. */
export async function drawWindow(
  open: OpenBrowser,
  parts: WindowParts,
  { scheme, size, scale }: { scheme: Dress['scheme']; size: Size; scale: number },
): Promise<Uint8Array> {
  const images = {
    icon: await icon(),
    page: png(parts.page),
    popup: png(parts.popup),
    panel: png(parts.panel),
  };
  return draw(open, 'window.html', { images, address: parts.address, scheme, scale }, { size, scale });
}

/** Draws the tile under which the store shows the extension. */
export async function drawTile(open: OpenBrowser, size: Size): Promise<Uint8Array> {
  const filled = { images: { icon: await icon() }, address: '', scheme: 'light', scale: 1 } as const;
  return draw(open, 'tile.html', filled, { size, scale: 1 });
}

interface Filled {
  /** Data URLs by the class of their place; an empty one leaves its place empty. */
  images: Record<string, string>;
  address: string;
  scheme: Dress['scheme'];
  scale: number;
}

async function draw(
  open: OpenBrowser,
  template: string,
  filled: Filled,
  { size, scale }: { size: Size; scale: number },
): Promise<Uint8Array> {
  const sheet = await open.newPage();
  await sheet.setViewport({ ...size, deviceScaleFactor: scale });
  await sheet.setContent(await readFile(path.join(import.meta.dirname, template), 'utf8'));
  await sheet.evaluate(async ({ images, address, scheme, scale: by }) => {
    document.body.className = scheme;
    for (const place of document.querySelectorAll('.address')) place.textContent = address;
    for (const place of document.querySelectorAll('img')) {
      const source = images[place.className];
      if (!source) continue;
      place.src = source;
      await place.decode();
      // A picture of the page is shown pixel by pixel.
      if (place.className !== 'icon') place.style.width = `${place.naturalWidth / by}px`;
    }
  }, filled);
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}

const icon = async (): Promise<string> =>
  `data:image/svg+xml;base64,${(await readFile(ICON)).toString('base64')}`;

const png = (bytes: Uint8Array | undefined): string =>
  bytes ? `data:image/png;base64,${Buffer.from(bytes).toString('base64')}` : '';
