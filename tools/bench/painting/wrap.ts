import type { Mark } from '../../../src/page/highlight/paint.ts';
import { cut, type Part, type Stretch } from './cut.ts';

/**
 * Marks ranges as extensions without highlights do: every part of a text node in elements of its own, one for each range
 * over it. Done as cheaply as it can be: each text node is replaced once.
 */
export function wrap(marks: readonly Mark[]): void {
  const stretches = new Map<Text, Stretch[]>();
  for (const { highlight, ranges } of marks) {
    for (const [node, start, end] of ranges.flatMap(textsIn)) {
      const known = stretches.get(node) ?? [];
      known.push({ start, end, name: highlight });
      stretches.set(node, known);
    }
  }
  for (const [node, own] of stretches)
    node.replaceWith(...cut(node.length, own).map((part) => wrapped(node, part)));
}

/** The text nodes of a range with letters in them, and which part of each lies in it. */
function textsIn(range: Range): [node: Text, start: number, end: number][] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root } = range;
  const found: [Text, number, number][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (
    let node = root instanceof Text ? root : walker.nextNode();
    node;
    node = root === node ? null : walker.nextNode()
  ) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (node.data.slice(start, end).trim() !== '') found.push([node, start, end]);
    if (node === endContainer) break;
  }
  return found;
}

function wrapped(node: Text, { start, end, names }: Part): Node {
  return names.reduceRight<Node>(
    (inner, name) => {
      const mark = document.createElement('mark');
      mark.className = name;
      mark.append(inner);
      return mark;
    },
    document.createTextNode(node.data.slice(start, end)),
  );
}
