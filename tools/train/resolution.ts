// Fits the weights by which "he" and "she" find their person, and prints them for src/analysis/models/antecedent.ts:
// `tsx tools/train/resolution.ts`. Learns from the training half of GUM without its news, which stays for measuring.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../evaluate/data.ts';
import { type Example, examplesOf } from './resolution/examples.ts';
import { fitWeights, sharesOf } from './resolution/fit.ts';

const data = dataFolder();
if (data === undefined) {
  console.error('there is no data folder (set ATTACHE_DATA)');
  process.exitCode = 1;
} else {
  const read = (
    file: string,
  ): { genre: string; text: string; mentions: never[]; tok: never[]; pos: never[] }[] =>
    readFileSync(join(data, 'eval/actors', file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  const examples = (file: string, news: boolean): Example[] =>
    read(file)
      .filter(({ genre }) => (genre === 'news') === news)
      .flatMap((gold) => examplesOf(gold.text, gold));
  const learned = examples('gum.train.jsonl', false);
  const weights = fitWeights(learned);
  for (const [name, weight] of Object.entries(weights).sort())
    console.log(`  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`);
  report('learned from', learned, weights);
  report('news, not learned from', examples('gum.train.jsonl', true), weights);
}

/** Right, of all and of those answered, at some thresholds. */
function report(name: string, examples: readonly Example[], weights: Readonly<Record<string, number>>): void {
  console.error(
    `${name}: ${examples.length} pronouns, ${examples.filter(({ right }) => right >= 0).length} with a person to find`,
  );
  for (const threshold of [0, 0.4, 0.5, 0.6, 0.7]) {
    let answered = 0;
    let hits = 0;
    for (const { candidates, right } of examples) {
      const shares = sharesOf(candidates, weights);
      const best = Math.max(...shares);
      if (candidates.length === 0 || best < threshold) continue;
      answered++;
      if (shares.indexOf(best) === right) hits++;
    }
    console.error(`  from ${threshold}: ${hits} right of ${answered} answered`);
  }
}
