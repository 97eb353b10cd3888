import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../manifest.json' with { type: 'json' };
import { BROWSERS } from './build/browsers.ts';
import { filesIn } from './build/sizes.ts';
import { zip } from './package/zip.ts';

/** Packs what `npm run build` made into the zips that the browsers' stores take. */
const DIST = join(import.meta.dirname, '..', 'dist');

for (const browser of BROWSERS) {
  const folder = join(DIST, browser);
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.error(`dist/${browser} is not built yet: run "npm run build" first`);
    process.exit(1);
  }
  const archive = zip(filesIn(folder).map((name) => ({ name, content: readFileSync(join(folder, name)) })));
  const name = `attache-${manifest.version}-${browser}.zip`;
  writeFileSync(join(DIST, name), archive);
  console.log(`dist/${name}  ${(archive.length / 1024).toFixed(0)} kB`);
}
