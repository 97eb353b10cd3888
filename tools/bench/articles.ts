import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = 'eval/attribution/polnear.dev.jsonl';

/** The texts of whole news articles, for the clock. Undefined where the data folder has none. */
export function newsArticles(data: string): string[] | undefined {
  const file = path.join(data, FILE);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => {
      const { text }: { text: string } = JSON.parse(line);
      return text;
    });
}

/** Words by white space, the same for whoever reads them. */
export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;
