/**
 * Share of a text's words that another has, in [0, 1]; the truth that a fingerprint's measure is held against, and so
 * found in another way: each paragraph is set against that paragraph of the other text with which it has the longest
 * common subsequence of words, and half of it must be there to count. Words are what stands between blanks and dashes,
 * without the marks at their ends.
 */
export function shareOfWords(text: string, other: string): number {
  const paragraphs = worded(text);
  const others = worded(other);
  const there = paragraphs.map((words) => {
    const most = Math.max(0, ...others.map((candidate) => commonSubsequence(words, candidate)));
    return most >= words.length / 2 ? most : 0;
  });
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  return sum(there) / sum(paragraphs.map(({ length }) => length));
}

const worded = (text: string): string[][] =>
  text
    .split(/\n+/)
    .map((line) =>
      line
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\u00AD/g, '')
        .replace(/[‘’]/g, "'")
        .split(/[\s\u2013\u2014-]+/)
        .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
        .filter((word) => word !== ''),
    )
    .filter(({ length }) => length > 0);

/** Length of the longest common subsequence. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const word of a) {
    let [before, left] = [0, 0];
    row = b.map((other, at) => {
      const above = row[at] ?? 0;
      left = word === other ? before + 1 : Math.max(above, left);
      before = above;
      return left;
    });
  }
  return row.at(-1) ?? 0;
}
