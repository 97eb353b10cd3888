import type { ArticleText } from '../shared/analysis.ts';
import type { TabReport } from '../shared/tab-report.ts';
import type { Compared } from './compare-stories.ts';
import { amend } from './reports.ts';

/** Adds to a tab's report what the comparison with other articles has found, when it has taken too long to be waited for. */
export async function noteStories(
  article: ArticleText,
  tabId: number,
  comparing: Promise<Compared>,
): Promise<void> {
  const found = await comparing;
  if (Object.keys(found).length > 0)
    await amend(tabId, (report) => (isOf(report, article) ? { ...report, ...found } : null));
}

/** The reader may have gone on to another page, or the page to another text. */
const isOf = ({ article }: TabReport, { url, text }: ArticleText): boolean =>
  article?.url === url && article.text === text;
