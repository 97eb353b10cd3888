import { join } from 'node:path';
import { build } from 'vite';
import { BROWSERS, type Browser } from './build/browsers.ts';
import { heavyIn } from './build/budgets.ts';
import { forbiddenIn } from './build/forbidden.ts';
import { sizesOf, sizeTable } from './build/sizes.ts';

const PROJECT = join(import.meta.dirname, '..');

/** Files shown after a build; the rest of an extension is icons and strings. */
const SHOWN = /\.(?:js|css|html|bin)$/;

/** Whether what was built is as it has to be; what is not is said. */
async function buildFor(browser: Browser): Promise<boolean> {
  process.env['BROWSER'] = browser;
  // The bundler asks it whether to build for people at work, and whoever builds may have set it for something else.
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: join(PROJECT, 'vite.config.ts'), logLevel: 'warn' });
  const folder = join(PROJECT, 'dist', browser);
  const sizes = sizesOf(folder);
  console.log(`dist/${browser}\n${sizeTable(sizes.filter(({ file }) => SHOWN.test(file)))}`);
  const wrong = [...heavyIn(folder, sizes), ...forbiddenIn(folder)];
  if (wrong.length === 0) return true;
  for (const one of wrong) console.error(`dist/${browser}: ${one}`);
  return false;
}

const asked = process.argv.slice(2);
const stranger = asked.find((name) => !BROWSERS.some((browser) => browser === name));
if (stranger !== undefined) {
  console.error(`no build for "${stranger}": there is one for ${BROWSERS.join(' and one for ')}`);
  process.exit(1);
}
for (const browser of BROWSERS) {
  if (asked.length > 0 && !asked.includes(browser)) continue;
  if (!(await buildFor(browser))) process.exitCode = 1;
}
