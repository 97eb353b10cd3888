import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import { readWeights } from '../models.ts';
import { countGold } from './certainty/gold.ts';
import { countPolnear } from './certainty/polnear.ts';
import { Tally } from './certainty/tally.ts';
import { table } from './markdown.ts';

/** Whether what is marked sure is right: the share of claims and quotes of each certainty whose source and words are. */
export function certaintySection(data: string): string {
  const analyst = createAnalyst(readWeights());
  const gold = { claims: new Tally(), quotes: new Tally() };
  const folder = join(data, 'eval/gold/dev');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    countGold(analyst, readFileSync(join(folder, file), 'utf8'), gold.claims, gold.quotes);
  const polnear = { claims: new Tally(), quotes: new Tally() };
  const lines = readFileSync(join(data, 'eval/attribution/polnear.dev.jsonl'), 'utf8').split('\n');
  countPolnear(
    analyst,
    lines.filter((line) => line.trim() !== ''),
    polnear.claims,
    polnear.quotes,
  );
  return [
    '## Certainty',
    'Claims and quotes by how sure the analysis is of them: right in source and words, of all so marked. The aim is 95 of 100 for sure and 80 for likely; on PolNeAR people agree with each other at .77.',
    table(
      ['what', ...Tally.HEAD],
      [
        ['claims, gold articles', ...gold.claims.cells()],
        ['claims, PolNeAR dev', ...polnear.claims.cells()],
        ['quotes, gold articles', ...gold.quotes.cells()],
        ['quotes, PolNeAR dev', ...polnear.quotes.cells()],
      ],
    ),
  ].join('\n\n');
}
