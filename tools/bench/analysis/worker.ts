// Measures the stages of the analysis in this fresh process: `node worker.mjs TEXTS KERNEL`, where TEXTS is a file of JSON
// with the articles. Prints a StageRun as JSON.
import { readFileSync } from 'node:fs';
import { createAnalyst, type Stage } from '../../../src/analysis/analyze.ts';
import type { ArticleText } from '../../../src/shared/analysis.ts';
import { readWeights } from '../../models.ts';
import { median } from '../statistics.ts';
import { kernelNamed } from './kernels.ts';
import type { StageRun } from './run.ts';

/** All articles are read so many times before it counts, and while it counts. */
const WARM_UP = 3;
const COUNTED = 5;

const [file = '', kernel = ''] = process.argv.slice(2);
const texts: string[] = JSON.parse(readFileSync(file, 'utf8'));
const took = new Map<Stage, number>();
let since = 0;
const analyst = createAnalyst(
  readWeights(),
  (stage) => {
    const now = performance.now();
    took.set(stage, (took.get(stage) ?? 0) + now - since);
    since = now;
  },
  kernelNamed(kernel),
);

for (let i = 0; i < WARM_UP; i++) round();
const rounds = Array.from({ length: COUNTED }, round);
const stages = [...took.keys()];
const run: StageRun = Object.fromEntries(
  stages.map((stage) => [stage, median(rounds.map((one) => one.get(stage) ?? 0))]),
);
console.log(JSON.stringify(run));

/** Milliseconds of each stage for all articles. */
function round(): Map<Stage, number> {
  took.clear();
  for (const text of texts) {
    const article: ArticleText = { url: '', title: '', language: 'en', text };
    since = performance.now();
    analyst.analyze(article);
  }
  return new Map(took);
}
