import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'eval/attribution';

/** Half of the articles that speed is measured on, by the name of its file. */
type Half = 'train' | 'dev';

/** The texts of whole news articles, for the clock; by default of the smaller half. Undefined where the data folder has none. */
export function newsArticles(data: string, half: Half = 'dev'): string[] | undefined {
  const file = path.join(data, FOLDER, `polnear.${half}.jsonl`);
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
