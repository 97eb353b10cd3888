/** Letters left out at the head of a word ("’90s", "’tis"): an apostrophe, not a mark that opens. */
export const isElision = (text: string, at: number): boolean =>
  /^['‘](?:\d\d(?:s\b|\b(?!\s*(?:per|%)))|n['’]|(?:tis|twas|em|til|cause|bout|round)\b)/iu.test(
    text.slice(at, at + 8),
  );

/**
 * Where a single mark that opened at `start` closes. "The ministers’ plan" ends no quotation as long as a mark follows
 * that surely does; `goesOn` says that the next paragraph opens anew, so that none need close here.
 */
export function closingSingle(
  text: string,
  start: number,
  to: number,
  closers: string,
  goesOn: boolean,
): number | undefined {
  let doubtful: number | undefined;
  for (let at = start + 1; at < to; at++) {
    // Another quotation opens: whatever was doubtful has closed this one.
    if (doubtful !== undefined && opensAnew(text, at)) return doubtful;
    if (!closers.includes(text.charAt(at)) || isInWord(text, at)) continue;
    if (!isPossessive(text, at)) return at + 1;
    doubtful ??= at + 1;
  }
  return goesOn ? undefined : doubtful;
}

const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && !/[.,!?…]/u.test(text.charAt(at - 1));

/** A plural in the genitive, or the end of a quotation: "the ministers’ plan", "‘hard talks’ and". */
const isPossessive = (text: string, at: number): boolean =>
  /[sxz]$/iu.test(text.charAt(at - 1)) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4));

const opensAnew = (text: string, at: number): boolean =>
  /['‘]/.test(text.charAt(at)) &&
  /[\s([—–]/u.test(text.charAt(at - 1)) &&
  /\S/u.test(text.charAt(at + 1)) &&
  !isElision(text, at);
