// Measures in this fresh process what texts of growing length cost: `node growth.mjs TEXTS`, where TEXTS is a file of JSON
// with articles, of which the texts are made. Prints GrowthPoints as JSON.
import { readFileSync } from 'node:fs';
import { createAnalyst } from '../../../src/analysis/analyze.ts';
import type { ArticleText } from '../../../src/shared/analysis.ts';
import { readWeights } from '../../models.ts';
import type { GrowthPoint } from './run.ts';

const LENGTHS = [200, 600, 2000, 6000, 20_000, 60_000, 200_000];
/** Each length is read until so many words have been, and the best time counts: what else the machine does is no cost of it. */
const READ = 600_000;
const LEAST = 3;

const [file = ''] = process.argv.slice(2);
const texts: string[] = JSON.parse(readFileSync(file, 'utf8'));
const words = texts.join('\n\n').split(/(?<=\s)(?=\S)/);
const analyst = createAnalyst(readWeights());
for (const text of texts) milliseconds(text);

const points = LENGTHS.map((length): GrowthPoint => {
  const text = Array.from({ length }, (_, at) => words[at % words.length]).join('');
  const times = Math.max(LEAST, Math.round(READ / length));
  return { words: length, ms: Math.min(...Array.from({ length: times }, () => milliseconds(text))) };
});
console.log(JSON.stringify(points));

function milliseconds(text: string): number {
  const article: ArticleText = { url: '', title: '', language: 'en', text };
  const start = performance.now();
  analyst.analyze(article);
  return performance.now() - start;
}
