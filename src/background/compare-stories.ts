import type { Analysis, ArticleText } from '../shared/analysis.ts';
import type { TabReport } from '../shared/tab-report.ts';
import { storiesIn } from '../stories/followed.ts';
import { whenWritten } from '../stories/when-written.ts';
import { currentStories } from './followed-stories.ts';
import { recognise } from './recognise.ts';
import { mayRemember } from './remember.ts';
import type { SendingPage } from './senders.ts';
import { traceMeetings } from './trace.ts';

/** What a report tells of other articles; what there is nothing of is left out. */
export type Compared = Pick<TabReport, 'story' | 'followed' | 'trails'>;

/**
 * Tells which known article a page holds, which followed stories it reports on, and what earlier reports told of its
 * meetings. Never rejects: a library that cannot be read costs the reader only these lines, so the failure goes to the
 * extension's console.
 */
export async function compareStories(
  article: ArticleText,
  analysis: Analysis,
  { isPrivate }: Pick<SendingPage, 'isPrivate'>,
): Promise<Compared> {
  let found: Compared = {};
  try {
    const stories = await currentStories();
    const remembers = !isPrivate && (await mayRemember());
    const story = await recognise(article, remembers);
    const written = whenWritten(article, story);
    const followed = storiesIn(stories, written, analysis);
    found = { ...(story && { story }), ...(followed.length > 0 && { followed }) };
    if (isPrivate) return found;
    const trails = await traceMeetings(article, analysis, { ...written, followed, remembers });
    return trails.length > 0 ? { ...found, trails } : found;
  } catch (error) {
    console.warn('The article was not compared with those that are known:', error);
    return found;
  }
}
