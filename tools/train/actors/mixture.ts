import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledDocument, labelText, readMarked, readSilver } from './corpus.ts';
import { readOwnSentences } from './own-sentences.ts';

const OWN = new URL('./own/', import.meta.url);
/** An error in news that models labelled counts less than one in what people labelled. */
const SILVER_WEIGHT = 0.3;

/**
 * What the recogniser learns from: CoNLL-2003, GUM without its news (kept for measuring), our own sentences, and news
 * that a vote of models labelled. `data` is the folder that holds `eval/actors`. Throws where a file is missing.
 */
export function readMixture(data: string): LabelledDocument[] {
  const folder = join(data, 'eval/actors');
  if (!existsSync(folder)) throw new Error(`${data} holds no eval/actors`);
  const gold = [
    ...readMarked(join(folder, 'conll03.train.jsonl')),
    ...readMarked(join(folder, 'gum.train.jsonl')).filter(({ id }) => !id.startsWith('GUM_news_')),
  ];
  return [
    ...gold.map((text) => labelText(text, 1)),
    ...ownTexts().map((text) => labelText(text, 1)),
    ...readSilver(join(folder, 'silver.tsv.gz'), SILVER_WEIGHT),
  ];
}

const ownTexts = (): ReturnType<typeof readOwnSentences> =>
  readdirSync(OWN)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readOwnSentences(readFileSync(new URL(name, OWN), 'utf8')).map((text) => ({
        ...text,
        id: `${name}-${text.id}`,
      })),
    );
