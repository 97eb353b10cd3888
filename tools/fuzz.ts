// Feeds the analysis what no writer wrote, for as long as one likes: `npm run fuzz -- 1000000`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createAnalyst } from '../src/analysis/analyze.ts';
import { growth } from './fuzz/growth.ts';
import { type Failure, hunt } from './fuzz/hunt.ts';
import { readOptions } from './fuzz/options.ts';
import { readWeights } from './models.ts';

const FAILURES = '.cache/fuzz';
/** After so many faults it is time to mend some. */
const MOST = 20;

function keep(failure: Failure, name: string): string {
  mkdirSync(FAILURES, { recursive: true });
  const file = path.join(FAILURES, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(failure, null, 1)}\n`);
  return file;
}

function search(count: number, seed: number): void {
  console.log(`seed ${seed}`);
  const start = performance.now();
  let done = 0;
  let faults = 0;
  for (const { tried, failure } of hunt(createAnalyst(readWeights()), count, seed)) {
    done = tried;
    const rate = Math.round((1000 * tried) / (performance.now() - start));
    if (process.stderr.isTTY)
      process.stderr.write(`\r${tried} inputs · ${rate} a second · ${faults} faults `);
    if (failure === undefined) continue;
    faults++;
    console.log(`\n${failure.kind}: ${failure.fault.split('\n')[0]} · ${keep(failure, `${seed}-${tried}`)}`);
    if (faults === MOST) break;
  }
  console.log(`\n${done} inputs, ${faults} faults, seed ${seed}`);
  process.exitCode = faults > 0 ? 1 : 0;
}

try {
  const { count, seed, growth: grows } = readOptions(process.argv.slice(2), Date.now() % 1_000_000_000);
  if (grows) growth();
  else search(count, seed);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
