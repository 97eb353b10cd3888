// Packs what `npm run build` made into the zips that the browsers' stores take, and what it was made from into another: all
// of them, or those that are named.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../manifest.json' with { type: 'json' };
import budgets from './budgets.json' with { type: 'json' };
import { type Measured, overBudget } from './build/budgets.ts';
import { fileOf, filesOf, PACKAGES, type Package } from './package/packages.ts';
import { untrackedFiles } from './package/source.ts';
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
try {
  for (const name of PACKAGES) if (asked.length === 0 || asked.includes(name)) packed.push(write(name));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
const allowed = Object.entries(budgets.packages).filter(([name]) => packed.some(({ what }) => what === name));
for (const wrong of overBudget(packed, Object.fromEntries(allowed))) {
  console.error(wrong);
  process.exitCode = 1;
}

/** Packs one, writes it and says what it came to. */
function write(name: Package): Measured {
  const files = filesOf(PROJECT, name);
  const archive = zip(files);
  const file = fileOf(name, manifest.version);
  writeFileSync(join(PROJECT, 'dist', file), archive);
  console.log(`dist/${file}  ${archive.length} bytes
  SHA-256 of the zip       ${sha256(archive)}
  SHA-256 of what is in it ${sumOfFiles(files)}`);
  const left = name === 'source' ? untrackedFiles(PROJECT) : [];
  if (left.length > 0) console.warn(`  left out, because git does not track it: ${left.join(', ')}`);
  return { what: name, bytes: archive.length };
}
