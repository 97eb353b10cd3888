import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleText } from '../../src/shared/analysis.ts';

/**
 * Reports written for these tests: `retold` tells of the events of the tracked article in other words, `others` of
 * what is easily taken for them, `later` invents, in this order, what came before it and what may come of it.
 */
export function reports(kind: 'retold' | 'others' | 'later'): (ArticleText & { name: string })[] {
  const folder = path.join(import.meta.dirname, 'reports', kind);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [title = '', published = '', ...lines] = readFileSync(path.join(folder, file), 'utf8').split(
        '\n',
      );
      const name = path.basename(file, '.txt');
      const url = `https://news.example/${name}`;
      return { name, url, title, published, language: 'en', text: lines.join('\n').trim() };
    });
}
