import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyst } from '../../src/analysis/analyze.ts';
import type { ArticleText } from '../../src/shared/analysis.ts';
import { type Comparison, compare } from '../../src/stories/compare.ts';
import { storiesIn } from '../../src/stories/followed.ts';
import { SHIPPED_STORIES } from '../../src/stories/following.ts';
import { readPage } from '../../src/stories/page-shingles.ts';
import { recogniseAll } from '../../src/stories/recognise.ts';
import { SHIPPED_ARTICLES } from '../../src/stories/shipped-articles.ts';
import { reports } from '../../tests/stories/reports.ts';
import { readWeights } from '../models.ts';
import { percent, table } from './markdown.ts';
import { shareOfWords } from './share-of-words.ts';

const HEAD = ['text', 'called the same', 'containment', 'completeness', 'longest run'];

/** Whether the tracked article is found where it is and nowhere else, and its story in other words. */
export function recognitionSection(data: string): string {
  const variants = folders(data, 'pages/seed-variants', 'expected.txt');
  const pages = folders(data, 'pages/dev', 'gold.txt');
  const others = pages.map(({ text }) => measured(text));
  const filed = pages.filter(({ text }) => isFiled({ url: '', title: '', language: 'en', text })).length;
  const tracked = String(JSON.parse(readFileSync(join(data, 'eval/gold/dev/seed.json'), 'utf8')).text);
  const taken = others.filter(({ same }) => same).length;
  const most = (key: 'containment' | 'run'): number => Math.max(...others.map((page) => page[key]));
  return [
    '## Recognition',
    'The tracked article on pages that hold it. “There” is the share of its words by longest common subsequence, paragraph by paragraph; completeness, what the popup tells, is measured from hashes alone.',
    table(
      [...HEAD, 'there'],
      variants.map(({ name, text }) => [...cells(name, text), percent(shareOfWords(tracked, text))]),
    ),
    `On ${others.length} other pages: ${taken} called the same; highest containment ${most('containment').toFixed(3)}, longest run ${most('run')} words; ${filed} filed under the story, their dates left out.`,
    'Reports written for the tests: the same events in other words, and what is easily taken for them.',
    table(
      [...HEAD, 'filed under the story', 'should be'],
      (['retold', 'others'] as const).flatMap((kind) =>
        reports(kind).map((report) => [
          ...cells(report.name, report.text),
          isFiled(report) ? 'yes' : 'no',
          kind === 'retold' ? 'yes' : 'no',
        ]),
      ),
    ),
  ].join('\n\n');
}

function measured(
  text: string,
): Pick<Comparison, 'containment' | 'completeness' | 'run'> & { same: boolean } {
  const page = readPage(text);
  const [first] = SHIPPED_ARTICLES;
  if (!first) throw new Error('no article ships');
  return { ...compare(first.fingerprint, page), same: recogniseAll([first], page).length > 0 };
}

function cells(name: string, text: string): string[] {
  const { same, containment, completeness, run } = measured(text);
  return [name, same ? 'yes' : 'no', containment.toFixed(3), percent(completeness), `${run} words`];
}

const analyst = createAnalyst(readWeights());
const isFiled = (article: ArticleText): boolean =>
  storiesIn(SHIPPED_STORIES, article, analyst.analyze(article)).length > 0;

/** The text in each folder that has one. */
function folders(data: string, place: string, file: string): { name: string; text: string }[] {
  return readdirSync(join(data, place))
    .sort()
    .filter((name) => existsSync(join(data, place, name, file)))
    .map((name) => ({ name, text: readFileSync(join(data, place, name, file), 'utf8') }));
}
