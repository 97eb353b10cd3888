import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { BROWSERS, type Browser } from './build/browsers.ts';
import { forbiddenIn } from './build/forbidden.ts';
import { overBudget, sizesOf, sizeTable } from './build/sizes.ts';

const PROJECT = join(import.meta.dirname, '..');

/** Files shown after a build; the rest of an extension is icons and strings. */
const SHOWN = /\.(?:js|css|html|bin)$/;

async function buildFor(browser: Browser): Promise<void> {
  process.env['BROWSER'] = browser;
  await build({ configFile: join(PROJECT, 'vite.config.ts'), logLevel: 'warn' });
  const folder = join(PROJECT, 'dist', browser);
  const sizes = sizesOf(folder);
  console.log(`dist/${browser}\n${sizeTable(sizes.filter(({ file }) => SHOWN.test(file)))}`);
  const wrong = [overBudget(sizes, contentScriptsOf(folder)) ?? [], forbiddenIn(folder)].flat();
  if (wrong.length > 0) throw new Error(`dist/${browser}: ${wrong.join('; ')}`);
}

function contentScriptsOf(folder: string): string[] {
  // Our own build has just written it.
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  return manifest.content_scripts.flatMap(({ js }) => js);
}

const asked = process.argv.slice(2);
const stranger = asked.find((name) => !BROWSERS.some((browser) => browser === name));
if (stranger !== undefined) {
  console.error(`no build for "${stranger}": there is one for ${BROWSERS.join(' and one for ')}`);
  process.exit(1);
}
for (const browser of BROWSERS) {
  if (asked.length === 0 || asked.includes(browser)) await buildFor(browser);
}
