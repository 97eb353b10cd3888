// Measures in this fresh process how soon the analysis is ready: `node worker.mjs MODULE`. Prints a ColdRun as JSON.
import { pathToFileURL } from 'node:url';
import { type AnalystModule, type ColdRun, SENTENCE, type Took } from './run.ts';

interface Moment {
  clock: number;
  usage: NodeJS.CpuUsage;
}

const now = (): Moment => ({ clock: performance.now(), usage: process.cpuUsage() });
const since = (before: Moment): Took => {
  const { user, system } = process.cpuUsage(before.usage);
  return { clock: performance.now() - before.clock, processor: (user + system) / 1000 };
};

const [module = ''] = process.argv.slice(2);
let before = now();
const { open }: AnalystModule = await import(pathToFileURL(module).href);
const code = since(before);
before = now();
const read = open();
const models = since(before);
before = now();
read(SENTENCE);
const run: ColdRun = { code, models, sentence: since(before) };
console.log(JSON.stringify(run));
