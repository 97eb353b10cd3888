/** A text node and all of its data as it was when something in it was painted. */
interface Snapshot {
  node: Text;
  data: string;
}

/** A range as it was painted. */
export interface Painted {
  range: Range;
  /** What it showed then. */
  words: string;
  /** The node that it lies in; null for one that lies in several. */
  within: Snapshot | null;
}

/** The latest of each node: one that has not changed since is held once, however many turns it is painted in. */
const held = new WeakMap<Node, Snapshot>();

/**
 * Notes what ranges show now, to be made anew for each turn. A text node is read once for all ranges in a row that lie in it: Firefox
 * copies its data each time, and a page may have all of its words in one.
 */
export function noting(): (range: Range) => Painted {
  let last: Snapshot | undefined;
  return (range) => {
    const { startContainer: node, endContainer } = range;
    if (node instanceof Text && last?.node !== node) {
      const { data } = node;
      last = held.get(node);
      if (last?.data !== data) last = { node, data };
      held.set(node, last);
    }
    return {
      range,
      words: range.toString(),
      within: node === endContainer && last?.node === node ? last : null,
    };
  };
}

/**
 * Whether what was painted still shows the same words on the page, to be made anew for each turn. Cheap as long as the text nodes
 * have not changed, so that it can be asked of every mark many times a second.
 */
export function comparing(): (painted: Painted) => boolean {
  const unchanged = new Map<Snapshot, boolean>();
  return ({ range, words, within }) => {
    const { startContainer, startOffset, endOffset } = range;
    // A Range keeps its nodes where the host of their shadow root is taken off the page.
    if (!startContainer.isConnected) return false;
    if (within && !unchanged.has(within)) unchanged.set(within, within.node.data === within.data);
    // Both its ends leave a node that is taken away or cut in two.
    const untouched = within && unchanged.get(within) && startContainer === within.node;
    return (untouched && endOffset - startOffset === words.length) || range.toString() === words;
  };
}
