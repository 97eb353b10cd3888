import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { percent, table } from './markdown.ts';
import { figure, predict, score } from './score.ts';
import { readOwnLabels } from './states/own-labels.ts';

/** What the names are measured on; a set of several files is read as one. */
const NAME_SETS: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['CoNLL-2003 dev', ['conll03.dev']],
  ['GUM news, all 22 documents', ['gum-news.train', 'gum-news.dev']],
  ['News-Fair dev, adjusted', ['news-fair-v2.dev.adjusted']],
  ['News-Fair dev, as published', ['news-fair-v2.dev']],
  ['UNER EWT dev', ['uner-ewt.dev']],
];

/** Names in running text: strict F1 of persons, organisations and places, from raw text through the stream. */
export async function namesSection(data: string, work: string): Promise<string> {
  const rows: string[][] = [];
  for (const [index, [name, files]] of NAME_SETS.entries()) {
    const gold = join(work, `names-${index}.gold.jsonl`);
    writeFileSync(
      gold,
      files.map((file) => readFileSync(join(data, `eval/actors/${file}.jsonl`), 'utf8').trimEnd()).join('\n'),
    );
    const answers = join(work, `names-${index}.jsonl`);
    await predict('entities', gold, answers);
    const report = score(join(data, 'eval/actors/score-actors.mjs'), gold, answers, '--types', 'PER,ORG,LOC');
    const all = (key: string): string => percent(figure(report, 'PER+ORG+LOC', key));
    const type = (key: string): string => percent(figure(report, 'types', key, 'F1'));
    rows.push([name, all('P'), all('R'), all('F1'), type('PER'), type('ORG'), type('LOC')]);
  }
  return [
    '## Names',
    'Of these only CoNLL and GUM have a training half, and the news of GUM is in none of ours.',
    table(['set', 'precision', 'recall', 'F1', 'PER', 'ORG', 'LOC'], rows),
  ].join('\n\n');
}

/** Who said what, on news that was annotated by others. */
export async function attributionsSection(data: string, work: string): Promise<string> {
  const gold = join(data, 'eval/attribution/polnear.dev.jsonl');
  const answers = join(work, 'polnear.jsonl');
  await predict('attributions', gold, answers);
  const report = score(join(data, 'eval/attribution/score-attribution.mjs'), gold, answers);
  const rows = ['AR lenient', 'AR strict', 'quote exact', 'quote who-said'].map((metric) => [
    metric,
    ...['P', 'R', 'F'].map((key) => percent(figure(report, metric, key))),
  ]);
  const speech = percent(figure(report, 'AR lenient recall, speech', 'acc'));
  rows.splice(1, 0, ['AR lenient, speech alone', '', speech, '']);
  return ['## Attributions (PolNeAR dev)', table(['measure', 'precision', 'recall', 'F1'], rows)].join(
    '\n\n',
  );
}

/** States of meetings, with the field’s best-known error counted. */
export async function statesSection(data: string, work: string): Promise<string> {
  const own = join(work, 'states-own.gold.jsonl');
  writeFileSync(
    own,
    readOwnLabels(data)
      .map((label, i) => JSON.stringify({ id: `own-${i}`, ...label }))
      .join('\n'),
  );
  const sets: readonly (readonly [name: string, gold: string])[] = [
    ['states', join(data, 'eval/meetings/states.dev.jsonl')],
    ['states2', join(data, 'eval/meetings/states2.dev.jsonl')],
    ['news, our own labels', own],
  ];
  const rows: string[][] = [];
  for (const [index, [name, gold]] of sets.entries()) {
    const answers = join(work, `states-${index}.jsonl`);
    await predict('states', gold, answers);
    const report = score(join(data, 'eval/meetings/score-states.mjs'), gold, answers);
    rows.push([
      name,
      percent(figure(report, 'accuracy')),
      percent(figure(report, 'lenientAccuracy')),
      percent(figure(report, 'macroF1')),
      figure(report, 'traps') > 0 ? percent(figure(report, 'trapAccuracy')) : '',
      `${figure(report, 'missing')} of ${figure(report, 'n')}`,
      `${figure(report, 'futureReadAsHeld')} of ${figure(report, 'ofFuture')}`,
    ]);
  }
  return [
    '## States of meetings',
    table(
      [
        'set (dev)',
        'accuracy',
        'with second reading',
        'macro-F1',
        'traps',
        'no answer',
        'future read as held',
      ],
      rows,
    ),
    'Our own labels stand in `tools/evaluate/states/labels.tsv`: words of meeting in sentences of news drawn by lot, mostly of home affairs and told in passing. Where three of us labelled the same forty, all agreed on 36.',
  ].join('\n\n');
}
