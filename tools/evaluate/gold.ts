import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { readRequest } from '../analyze/request.ts';
import { readWeights } from '../models.ts';
import { table } from './markdown.ts';
import { figure, score } from './score.ts';

const F1: readonly (readonly [heading: string, key: string])[] = [
  ['actors', 'actor'],
  ['mentions linked', 'mentionLinked'],
  ['quotes', 'quote'],
  ['claims', 'claim'],
  ['their content alone', 'claimContent'],
  ['encounters', 'encounter'],
  ['positions', 'position'],
];
const ACCURACY: readonly (readonly [heading: string, key: string])[] = [
  ['side', 'sideAcc'],
  ['speaker', 'speakerAcc'],
  ['kind', 'claimKindAcc'],
  ['sourcing', 'claimSourcingAcc'],
  ['state', 'encounterStateAcc'],
  ['status', 'statusAcc'],
];

/** Analyses every gold article into `work` and reports a row each, all of them, and the first article apart. */
export function goldSection(data: string, work: string): string {
  const folder = join(data, 'eval/gold/dev');
  mkdirSync(work, { recursive: true });
  const analyst = createAnalyst(readWeights());
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  for (const file of files) {
    const { article } = readRequest(readFileSync(join(folder, file), 'utf8'));
    writeFileSync(join(work, file), JSON.stringify(analyst.analyze(article)));
  }
  const report = score(join(data, 'eval/gold/score-gold.mjs'), folder, work);
  const row = (name: string, ...path: string[]): string[] => [
    name,
    ...F1.map(([, key]) => figure(report, ...path, key, 'F1').toFixed(2)),
    ...ACCURACY.map(
      ([, key]) => `${figure(report, ...path, key, 'ok')}/${figure(report, ...path, key, 'n')}`,
    ),
  ];
  return [
    '## Gold articles (development half)',
    'F1 for what is found, right of all for what is said of it. The first reader’s article is `seed`.',
    table(
      ['article', ...F1.map(([heading]) => heading), ...ACCURACY.map(([heading]) => heading)],
      [...files.map((file) => row(basename(file, '.json'), 'each', file)), row('**all**', 'total')],
    ),
  ].join('\n\n');
}
