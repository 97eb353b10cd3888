import type { Line } from './block.ts';
import type { Judged } from './edges.ts';

/** What notes about a writer say of them. */
const IS =
  /^(?:,[^,]{2,60},)? (?:is|was|are|has|have|covers|writes|reports|joined|serves|works|consists|leads|hosts|lives|teaches)\b/;
const LONGEST_NAME = 5;
/** Only what follows most of the text is a note about its writer; before that it may be the story itself. */
const AFTER = 0.6;

/**
 * Leaves out notes about the writer: a paragraph near the end that says who somebody is whose byline the page
 * shows, or whose name stands alone on the line before.
 *
 * @param judged in the order of the page
 * @param authors names from the page's own data
 */
export function dropNotesAboutWriter<B extends Line>(
  judged: readonly Judged<B>[],
  authors: readonly string[],
): Judged<B>[] {
  const kept = judged.filter(({ reason }) => reason === null);
  const result = new Map<Judged<B>, Judged<B>>();
  const place = new Map(kept.map((each, index) => [each, index / Math.max(1, kept.length - 1)]));
  judged.forEach((each, index) => {
    const { block, reason } = each;
    if (reason !== null || (place.get(each) ?? 0) < AFTER) return;
    const before = judged[index - 1];
    const label =
      before && before.block.kind !== 'heading' && before.block.words <= LONGEST_NAME
        ? [before.block.text]
        : [];
    const name = [...authors, ...label].find((one) => one.length > 3 && block.text.startsWith(one));
    if (name === undefined || !IS.test(block.text.slice(name.length))) return;
    result.set(each, { block, reason: 'about the writer' });
    if (before && label.includes(name))
      result.set(before, { block: before.block, reason: 'about the writer' });
  });
  return judged.map((each) => result.get(each) ?? each);
}
