/** A range as it was painted. */
export interface Painted {
  range: Range;
  /** What it showed then. */
  words: string;
  /** The node that it lies in and all of that node's data then; null for one that lies in several. */
  within: { node: Text; data: string } | null;
}

/** Notes what a range shows now. */
export function painted(range: Range): Painted {
  const { startContainer: node, endContainer } = range;
  const within = node instanceof Text && node === endContainer ? { node, data: node.data } : null;
  return { range, words: range.toString(), within };
}

/**
 * Whether it still shows the same words on the page. Cheap as long as its text node has not changed, so that it can
 * be asked of every mark many times a second.
 */
export function isFresh({ range, words, within }: Painted): boolean {
  const { startContainer, endContainer } = range;
  // A Range keeps its nodes where the host of their shadow root is taken off the page.
  if (!startContainer.isConnected) return false;
  const untouched =
    within !== null &&
    startContainer === within.node &&
    endContainer === within.node &&
    range.endOffset - range.startOffset === words.length &&
    within.node.data === within.data;
  return untouched || range.toString() === words;
}
