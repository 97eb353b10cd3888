import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/**
 * Draws the extension's PNG icons from their one SVG source. Run by hand after the drawing has changed:
 * `tsx tools/icons.ts [path of a Chromium]`.
 */
const SOURCE = join(import.meta.dirname, 'icons', 'icon.svg');
const TARGET = join(import.meta.dirname, '..', 'src', 'static', 'icons');

/** The sizes that the browsers ask for: toolbar, toolbar on dense screens, extension list, store. */
const SIZES = [16, 32, 48, 128];

const executablePath = process.argv[2] ?? '/usr/bin/chromium';
const drawing = `data:image/svg+xml,${encodeURIComponent(readFileSync(SOURCE, 'utf8'))}`;
// No sandbox: it draws our own file, and a container's root cannot have one.
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img src="${drawing}" width="${size}">`,
    );
    writeFileSync(join(TARGET, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
