import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Gold articles of one kind, all in one file. */
export interface GoldSet {
  name: string;
  file: string;
}

/** By name, the files of which a set is put together. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  'CoNLL-2003 dev': ['conll03.dev'],
  'GUM news': ['gum-news.train', 'gum-news.dev'],
  'News-Fair dev': ['news-fair-v2.dev'],
  'UNER EWT dev': ['uner-ewt.dev'],
};

/** What speed is measured on: whole news articles, as they stand on a page. */
const TIMED = 'GUM news';

/** Puts the sets together in `work`. Undefined where the data folder lacks one of them. */
export function goldSets(data: string, work: string): GoldSet[] | undefined {
  const sets: GoldSet[] = [];
  for (const [name, parts] of Object.entries(SETS)) {
    const files = parts.map((part) => path.join(data, 'eval/actors', `${part}.jsonl`));
    if (!files.every((file) => existsSync(file))) return undefined;
    const file = path.join(work, `${name.replaceAll(' ', '-')}.jsonl`);
    writeFileSync(file, files.map((part) => `${readFileSync(part, 'utf8').trimEnd()}\n`).join(''));
    sets.push({ name, file });
  }
  return sets;
}

/** The id and the text of each article of a set. */
export function articlesOf({ file }: GoldSet): { id: string; text: string }[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { id, text } = JSON.parse(line);
      return { id: String(id), text: String(text) };
    });
}

/** The texts for the clock; the first article is the one of middle length. */
export function timedTexts(sets: readonly GoldSet[]): { first: string; texts: string[] } {
  const texts = sets
    .filter(({ name }) => name === TIMED)
    .flatMap((set) => articlesOf(set).map(({ text }) => text));
  const byLength = [...texts].sort((a, b) => tokensIn(a) - tokensIn(b));
  return { first: byLength[byLength.length >> 1] ?? '', texts };
}

/** Tokens by white space, the same for every contestant, whatever each of them calls a token. */
export const tokensIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;
