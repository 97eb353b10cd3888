import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CorpusPage } from '../../pages/corpus.ts';
import { figure, score } from '../score.ts';

/** One page's text against its gold. */
export interface PageScore {
  id: string;
  p: number;
  r: number;
  f: number;
}

/** A set's text against its gold, by 4-word shingles. */
export interface Extraction {
  p: number;
  r: number;
  f: number;
  pages: PageScore[];
}

/** The texts that were read, by page. */
export type Texts = ReadonlyMap<string, string | null>;

/**
 * Has the data's own scorer judge the texts of these pages. It reads a corpus folder, so it is given one in
 * `work`, which must be new, with just these pages in it.
 */
export function scoreExtraction(
  data: string,
  pages: readonly CorpusPage[],
  texts: Texts,
  work: string,
): Extraction {
  const half = path.join(work, 'dev');
  mkdirSync(half, { recursive: true });
  for (const page of pages) addPage(page, path.join(half, page.id));
  const answers = path.join(work, 'answers.json');
  const entries = pages.map(({ id }) => [id, { text: texts.get(id) ?? '', article: true }]);
  writeFileSync(answers, JSON.stringify(Object.fromEntries(entries)));
  const report = score(path.join(data, 'pages/score-extract.mjs'), work, answers);
  const all = (key: string): number => figure(report, 'shingle', key);
  return {
    p: all('p'),
    r: all('r'),
    f: all('f'),
    pages: pages.map(({ id }, row) => {
      const one = (key: string): number => figure(report, 'rows', String(row), key);
      return { id, p: one('p'), r: one('r'), f: one('f') };
    }),
  };
}

/** A page of a publisher is taken as it lies; one made for tests has its gold under another name. */
function addPage(page: CorpusPage, folder: string): void {
  if (page.url !== undefined) {
    symlinkSync(page.folder, folder, 'junction');
    return;
  }
  mkdirSync(folder);
  copyFileSync(path.join(page.folder, 'expected.txt'), path.join(folder, 'gold.txt'));
  writeFileSync(path.join(folder, 'meta.json'), JSON.stringify({ id: page.id, kind: 'article' }));
}
