import { LONGEST_TEXT } from '../../../src/shared/longest-text.ts';
import { KINDS, type Kind } from '../../browsers/kinds.ts';
import { openNewsStand } from '../../pages/news-stand.ts';
import type { Site } from '../../pages/serve.ts';
import { build } from '../../start/build.ts';
import { newsArticles } from '../articles.ts';
import { longPage } from './page.ts';
import { type LongBench, longSection } from './section.ts';
import { type LongVisit, visitLong } from './visit.ts';

/** Words of a long report, and of books. */
const LENGTHS = [20_000, 200_000];
const TIMES = 3;
const ADDRESS = 'http://long.test/2024/03/12/everything-that-was-said-on-the-river-treaty';

/** Measures what a reader waits for on a very long page. Undefined where there is not enough to make one of. */
export async function benchLong(data: string): Promise<string | undefined> {
  const texts = newsArticles(data, 'train');
  if (texts === undefined) return undefined;
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((text) => text.trim() !== '');
  // One more than is counted: the first finds the background without its tables.
  const pagesOf = (words: number) =>
    Array.from({ length: TIMES + 1 }, (_page, skip) => longPage(paragraphs, words, skip));
  const pages = new Map(LENGTHS.map((words) => [words, pagesOf(words)]));
  const site: Site = ({ searchParams }) => {
    const page = pages.get(Number(searchParams.get('words')))?.[Number(searchParams.get('of'))];
    return page && { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page.html };
  };
  const measure = async (kind: Kind): Promise<LongBench['rows']> => {
    const stand = await openNewsStand({ kind, built: await build(kind), site });
    try {
      const rows: LongBench['rows'][number][] = [];
      for (const words of LENGTHS) {
        const visits: LongVisit[] = [];
        for (let of = 0; of <= TIMES; of += 1)
          visits.push(await visitLong(stand, `${ADDRESS}?words=${words}&of=${of}`));
        rows.push({ browser: stand.open.version, words, visits: visits.slice(1) });
      }
      return rows;
    } finally {
      await stand.close();
    }
  };
  const rows: LongBench['rows'][number][] = [];
  for (const kind of KINDS) rows.push(...(await measure(kind)));
  return longSection({ rows, longest: LONGEST_TEXT });
}
