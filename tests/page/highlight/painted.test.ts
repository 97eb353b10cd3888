// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { comparing, noting } from '../../../src/page/highlight/painted.ts';

const WORDS = 'The envoy left. The ferry stayed.';

function rangeOf(node: Text, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

beforeEach(() => {
  document.body.replaceChildren(document.createElement('p'));
});
afterEach(() => vi.restoreAllMocks());

describe('what was painted', () => {
  const put = <N extends Text>(node: N): N => {
    document.querySelector('p')?.append(node);
    return node;
  };

  test('still shows its words where nothing changed', () => {
    const painted = noting()(rangeOf(put(new Text(WORDS)), 4, 9));
    expect(painted.words).toBe('envoy');
    expect(comparing()(painted)).toBe(true);
  });

  test('is stale once its words are others, or off the page', () => {
    const node = put(new Text(WORDS));
    const painted = noting()(rangeOf(node, 4, 9));
    node.data = WORDS.replace('envoy', 'baker');
    expect(comparing()(painted)).toBe(false);
    node.data = WORDS;
    node.remove();
    expect(comparing()(painted)).toBe(false);
  });

  test('is fresh where only other words of its node are others', () => {
    const node = put(new Text(WORDS));
    const range = rangeOf(node, 4, 9);
    const painted = noting()(range);
    node.data = WORDS.replace('ferry', 'barge');
    range.setStart(node, 4);
    range.setEnd(node, 9);
    expect(comparing()(painted)).toBe(true);
  });

  test('has a node’s words copied once a turn, however many of its ranges there are', () => {
    const node = put(new Text(WORDS));
    const copied = vi.spyOn(node, 'data', 'get');
    // As much of a Range as is asked for: those of the library that stands for a browser copy words as well.
    const ends = { startContainer: node, endContainer: node, startOffset: 4, endOffset: 9 };
    const range = { ...ends, toString: () => 'envoy' };
    const noted = noting();
    const all = Array.from({ length: 200 }, () => noted({ ...range } as unknown as Range));
    expect(copied).toHaveBeenCalledTimes(1);
    // Handful by handful in later turns: the copy that is kept stays one.
    const later = noting()(range as unknown as Range);
    expect(later.within).toBe(all[0]?.within);
    const isFresh = comparing();
    expect([...all, later].every(isFresh)).toBe(true);
    expect(copied).toHaveBeenCalledTimes(3);
  });
});
