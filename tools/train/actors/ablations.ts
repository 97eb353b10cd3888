import { join } from 'node:path';
import { createRecogniser } from '../../../src/analysis/models/recogniser.ts';
import { TEMPLATE_GROUPS } from '../../../src/analysis/models/templates.ts';
import { readNameWeights } from '../../../src/analysis/models/weights.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { percent, table } from '../../evaluate/markdown.ts';
import { type MarkedText, readMarked } from './corpus.ts';
import { SEEDS, trainActors } from './train.ts';

const SETS: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['News-Fair dev, adjusted', ['news-fair-v2.dev.adjusted']],
  ['GUM news', ['gum-news.train', 'gum-news.dev']],
  ['CoNLL dev', ['conll03.dev']],
  ['UNER EWT dev', ['uner-ewt.dev']],
];

const TYPES = new Set(['PER', 'ORG', 'LOC']);

/**
 * What each group of features is worth: the recogniser trained without it, with one seed. A Markdown section; takes about a
 * minute for each group.
 */
export async function ablationsSection(data: string, progress: (line: string) => void): Promise<string> {
  const rows: string[][] = [];
  for (const without of [undefined, ...Object.keys(TEMPLATE_GROUPS)]) {
    progress(`without ${without ?? 'nothing'}`);
    const bytes = await trainActors(
      data,
      () => undefined,
      without === undefined ? [] : [without],
      SEEDS.slice(0, 1),
    );
    rows.push([
      without === undefined ? 'all features' : `without ${without}`,
      ...SETS.map(([, files]) => score(data, files, bytes)),
    ]);
  }
  return [
    '## What the features are worth',
    'Strict F1 of persons, organisations and places, one seed each.',
    table(['trained with', ...SETS.map(([name]) => name)], rows),
  ].join('\n\n');
}

function score(data: string, files: readonly string[], bytes: Uint8Array): string {
  const recogniser = createRecogniser(readNameWeights(bytes));
  let right = 0;
  let found = 0;
  let there = 0;
  for (const text of files.flatMap((file) => readMarked(join(data, `eval/actors/${file}.jsonl`)))) {
    const gold = new Set(text.spans.filter(([, , type]) => TYPES.has(type)).map(key));
    const answers = recogniser
      .recognise(readDocument(text.text, ''))
      .flat()
      .map(({ start, end, type }) => [start, end, type] as const)
      .filter((span) => TYPES.has(span[2]) && (gold.has(key(span)) || !ignored(text, span)));
    there += gold.size;
    found += answers.length;
    right += answers.filter((span) => gold.has(key(span))).length;
  }
  return percent((2 * right) / (found + there));
}

const key = ([start, end, type]: readonly [number, number, string, ...unknown[]]): string =>
  `${start}-${end}-${type}`;

/** Whether the data marks an overlapping stretch as neither right nor wrong. */
const ignored = ({ spans }: MarkedText, [start, end]: readonly [number, number, string]): boolean =>
  spans.some(([from, to, type]) => type === 'IGN' && from < end && start < to);
