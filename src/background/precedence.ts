import type { TabReport, TabState } from '../shared/tab-report.ts';

/** The number of a page's top frame, as browsers count. */
export const TOP_FRAME = 0;

/** What a frame with an article has to say. */
const HAS_ARTICLE: ReadonlySet<TabState> = new Set<TabState>(['annotated', 'not-english']);
/** What says that a frame may have one; a tab's report that says otherwise is about the page itself. */
export const MAY_HAVE_ARTICLE: ReadonlySet<TabState> = new Set<TabState>([
  ...HAS_ARTICLE,
  'reading',
  'failed',
]);

/**
 * Whether a frame's report becomes the tab's, in place of another frame's. An article of the page itself comes before
 * one in a frame of it; among frames the first that has one keeps the tab; a frame without one never speaks for it.
 *
 * @param held the tab's report; its frame is still there
 */
export function mayReplace(held: TabReport | undefined, state: TabState, frame: number): boolean {
  const holder = held?.frame ?? TOP_FRAME;
  if (!held || holder === frame) return true;
  if (frame === TOP_FRAME) return HAS_ARTICLE.has(state) || !MAY_HAVE_ARTICLE.has(held.state);
  return MAY_HAVE_ARTICLE.has(state) && !HAS_ARTICLE.has(held.state);
}
