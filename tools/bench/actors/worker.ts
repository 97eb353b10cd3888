// Measures one contestant in this fresh process: `node worker.mjs MODULE TEXTS`, where TEXTS is a file of JSON with
// the articles. Prints a Run as JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { median } from '../statistics.ts';
import type { RecogniserModule } from './recogniser.ts';
import type { Run } from './run.ts';

/** All texts are read again and again for so long before it counts: the slowest needs four times to be at its best. */
const WARM_UP_MS = 3_000;
/** And for so long, at least three times, while it counts. */
const COUNTED_MS = 1_500;
const LEAST_ROUNDS = 3;

const [module = '', file = ''] = process.argv.slice(2);
const { first, texts }: { first: string; texts: string[] } = JSON.parse(readFileSync(file, 'utf8'));

const start = performance.now();
const { open }: RecogniserModule = await import(pathToFileURL(module).href);
const loaded = performance.now();
const recogniser = open();
const ready = performance.now();
recogniser.recognise(first);
const answered = performance.now();

rounds(WARM_UP_MS, 1);
const run: Run = {
  cold: ready - start,
  tables: ready - loaded,
  first: answered - ready,
  warm: median(rounds(COUNTED_MS, LEAST_ROUNDS)),
};
console.log(JSON.stringify(run));

/** Reads all texts until so much time has passed, but so many times at least; what each time took. */
function rounds(enough: number, least: number): number[] {
  const took: number[] = [];
  const begun = performance.now();
  while (took.length < least || performance.now() - begun < enough) {
    const before = performance.now();
    for (const text of texts) recogniser.recognise(text);
    took.push(performance.now() - before);
  }
  return took;
}
