// Measures one contestant in this fresh process: `node worker.mjs MODULE TEXTS`, where TEXTS is a file of JSON with the
// articles. Prints the milliseconds that all articles take once warm, as JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { median } from '../statistics.ts';
import type { ReaderModule } from './reader.ts';

/** All articles are read again and again for so long before it counts, and so many times while it counts. */
const WARM_UP_MS = 3_000;
const COUNTED = 3;

const [module = '', file = ''] = process.argv.slice(2);
const texts: string[] = JSON.parse(readFileSync(file, 'utf8'));
const { open }: ReaderModule = await import(pathToFileURL(module).href);
const reader = open();

const warm = performance.now() + WARM_UP_MS;
do round();
while (performance.now() < warm);
console.log(JSON.stringify(median(Array.from({ length: COUNTED }, round))));

/** Milliseconds for all articles. */
function round(): number {
  const before = performance.now();
  const found = texts.reduce((sum, text) => sum + reader.read(text), 0);
  if (found === 0) throw new Error('nothing was found in any article');
  return performance.now() - before;
}
