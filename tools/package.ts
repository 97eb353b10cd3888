// Packs what `npm run build` made into the zips that the browsers' stores take, and what it was made from into another: all
// of them, or those that are named.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../manifest.json' with { type: 'json' };
import budgets from './budgets.json' with { type: 'json' };
import { type Measured, overBudget } from './build/budgets.ts';
import { fileOf, filesOf, PACKAGES } from './package/packages.ts';
import { sha256, sumOfFiles } from './package/sums.ts';
import { zip } from './package/zip.ts';

const PROJECT = join(import.meta.dirname, '..');

const asked = process.argv.slice(2);
const stranger = asked.find((name) => !PACKAGES.some((known) => known === name));
if (stranger !== undefined) {
  console.error(`no package "${stranger}": there are ${PACKAGES.join(', ')}`);
  process.exit(1);
}
const packed: Measured[] = [];
for (const name of PACKAGES) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const files = filesOf(PROJECT, name);
  const archive = zip(files);
  const file = fileOf(name, manifest.version);
  writeFileSync(join(PROJECT, 'dist', file), archive);
  console.log(`dist/${file}  ${archive.length} bytes
  SHA-256 of the zip       ${sha256(archive)}
  SHA-256 of what is in it ${sumOfFiles(files)}`);
  packed.push({ what: name, bytes: archive.length });
}
const allowed = Object.entries(budgets.packages).filter(([name]) => packed.some(({ what }) => what === name));
for (const wrong of overBudget(packed, Object.fromEntries(allowed))) {
  console.error(wrong);
  process.exitCode = 1;
}
