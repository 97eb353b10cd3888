import { table } from '../../evaluate/markdown.ts';
import type { Extraction } from '../../evaluate/pages/extraction.ts';
import { share } from '../../evaluate/pages/extraction-table.ts';
import type { CorpusPage } from '../../pages/corpus.ts';
import { summarise } from '../statistics.ts';
import type { Look } from './look.ts';

/** What each contestant came to. */
export interface Found {
  name: string;
  /** By page; what failed is not in it. */
  looks: ReadonlyMap<string, Pick<Look, 'clock' | 'processor' | 'longTask'>>;
  extraction: Pick<Extraction, 'p' | 'r' | 'f' | 'pages'>;
}

/** What was measured, and where. */
export interface FindingBench {
  browser: string;
  pages: readonly Pick<CorpusPage, 'id' | 'isArticle'>[];
  found: readonly Found[];
}

/** Below it a reader would notice. */
const FAIR = 0.8;

const ms = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1));

/** The report: what finding the article costs, and how well it is found. */
export function findingSection({ browser, pages, found }: FindingBench): string {
  const articles = pages.filter(({ isArticle }) => isArticle);
  const others = pages.filter(({ isArticle }) => !isArticle);
  return [
    '## Finding the article, beside others',
    `The ${pages.length} development pages in ${browser}, each three times in a fresh tab, once for each contestant, who take turns: the script is there and runs once, as nothing of it has run before. Milliseconds of the page’s thread; “processor” counts only while the thread had it. All that a contestant needs is counted: Readability takes the document that it is given apart, so it is given a copy, as its page says, and the copying counts; defuddle copies by itself; ours copies nothing and changes nothing, works in slices of 8 ms, and gives beside the text where each letter of it stands on the page, which the others do not.`,
    costTable(`articles (${articles.length})`, articles, found),
    costTable(`no articles (${others.length})`, others, found),
    'Ours asks first whether there is an article at all, and mostly stops there where there is none; the others always give what they find. “Long” are the pages with a task of over 50 ms by the clock meanwhile, whoever’s work was in it; a busy machine makes more of them.',
    `How well the text is found on the ${found[0]?.extraction.pages.length ?? 0} articles with trusted gold: 4-gram shingles by the scorer of the data. Captions of pictures are taken out of what the others give, since the gold has none.`,
    table(
      ['', 'precision', 'recall', '4-gram F1', 'pages under .80'],
      found.map(({ name, extraction: { p, r, f, pages: scored } }) => [
        name,
        ...[p, r, f].map(share),
        String(scored.filter((page) => page.f < FAIR).length),
      ]),
    ),
    `Failed: ${failures(pages, found)}.`,
  ].join('\n\n');
}

function costTable(name: string, pages: FindingBench['pages'], found: readonly Found[]): string {
  return table(
    [
      name,
      'processor, median',
      'p95',
      'max',
      'clock, median',
      'p95',
      'max',
      'long',
      'longest task over 50 ms',
    ],
    found.map(({ name: who, looks }) => {
      const own = pages.flatMap(({ id }) => looks.get(id) ?? []);
      const figures = (of: (look: (typeof own)[number]) => number): string[] => {
        const { median, p95, max } = summarise(own.map(of));
        return [median, p95, max].map(ms);
      };
      const long = own.map(({ longTask }) => longTask).filter((each) => each > 0);
      return [
        who,
        ...figures(({ processor }) => processor),
        ...figures(({ clock }) => clock),
        String(long.length),
        long.length > 0 ? ms(Math.max(...long)) : 'none',
      ];
    }),
  );
}

function failures(pages: FindingBench['pages'], found: readonly Found[]): string {
  const failed = found.flatMap(({ name, looks }) =>
    pages.filter(({ id }) => !looks.has(id)).map(({ id }) => `${id} (${name})`),
  );
  return failed.join(', ') || 'none';
}
