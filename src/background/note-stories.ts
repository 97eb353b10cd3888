import type { Analysis, ArticleText } from '../shared/analysis.ts';
import type { TabReport } from '../shared/tab-report.ts';
import { storiesIn } from '../stories/followed.ts';
import { whenWritten } from '../stories/when-written.ts';
import { currentStories } from './followed-stories.ts';
import { recognise } from './recognise.ts';
import { mayRemember } from './remember.ts';
import { amend } from './reports.ts';
import type { SendingPage } from './senders.ts';
import { traceMeetings } from './trace.ts';

/**
 * Adds to a tab's report which known article its page holds, which followed stories it reports on, and what earlier
 * reports told of its meetings. It comes after the analysis and is waited for by nobody. Never rejects: a library that cannot be read costs the reader only these lines,
 * so the failure goes to the extension's console.
 */
export async function noteStories(
  article: ArticleText,
  analysis: Analysis,
  { tabId, isPrivate }: SendingPage,
): Promise<void> {
  try {
    const stories = await currentStories();
    const remembers = !isPrivate && (await mayRemember());
    const story = await recognise(article, remembers);
    const written = whenWritten(article, story);
    const followed = storiesIn(stories, written, analysis);
    if (story !== null || followed.length > 0)
      await amend(tabId, (report) =>
        isOf(report, article)
          ? { ...report, ...(story && { story }), ...(followed.length > 0 && { followed }) }
          : null,
      );
    if (isPrivate) return;
    const trails = await traceMeetings(article, analysis, { ...written, followed, remembers });
    if (trails.length > 0)
      await amend(tabId, (report) => (isOf(report, article) ? { ...report, trails } : null));
  } catch (error) {
    console.warn('The article was not compared with those that are known:', error);
  }
}

/** The reader may have gone on to another page, or the page to another text. */
const isOf = ({ article }: TabReport, { url, text }: ArticleText): boolean =>
  article?.url === url && article.text === text;
