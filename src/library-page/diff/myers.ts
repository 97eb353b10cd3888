/** A run of tokens that both texts have, that the old one had, or that the new one has. */
export interface Run {
  kind: 'same' | 'out' | 'in';
  tokens: string[];
}

/**
 * The least edits that make one list of tokens into another, after Myers (1986): as far as possible along each diagonal
 * for one edit more at a time. Costs grow with the number of edits and are bounded by `most`; lists that differ more
 * are told as one taken out and one put in between what they begin and end with alike.
 */
export function diffTokens(before: readonly string[], after: readonly string[], most: number): Run[] {
  const { head, tail } = commonEnds(before, after);
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const middle = leastEdits(old, fresh, most) ?? [
    { kind: 'out' as const, tokens: old },
    { kind: 'in' as const, tokens: fresh },
  ];
  return joined([
    { kind: 'same', tokens: before.slice(0, head) },
    ...middle,
    { kind: 'same', tokens: before.slice(before.length - tail) },
  ]);
}

function commonEnds(a: readonly string[], b: readonly string[]): { head: number; tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}

/** Null where more edits than `most` are needed. */
function leastEdits(a: readonly string[], b: readonly string[], most: number): Run[] | null {
  const furthest = new Map<number, number>([[1, 0]]);
  const history: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= Math.min(most, a.length + b.length); edits += 1) {
    history.push(new Map(furthest));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepsDown(furthest, diagonal, edits)
        ? at(furthest, diagonal + 1)
        : at(furthest, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkBack(a, b, history);
    }
  }
  return null;
}

const at = (furthest: ReadonlyMap<number, number>, diagonal: number): number => furthest.get(diagonal) ?? -1;

/** Whether the way to a diagonal comes from the one above, by putting a token in. */
const stepsDown = (furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean =>
  diagonal === -edits || (diagonal !== edits && at(furthest, diagonal - 1) < at(furthest, diagonal + 1));

function walkBack(
  a: readonly string[],
  b: readonly string[],
  history: readonly ReadonlyMap<number, number>[],
): Run[] {
  const runs: Run[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = history.length - 1; edits >= 0; edits -= 1) {
    const furthest = history[edits];
    if (!furthest) break;
    const diagonal = x - y;
    const down = stepsDown(furthest, diagonal, edits);
    const from = down ? diagonal + 1 : diagonal - 1;
    const beforeX = edits === 0 ? 0 : at(furthest, from);
    const beforeY = edits === 0 ? 0 : beforeX - from;
    const start = edits === 0 ? 0 : down ? beforeX : beforeX + 1;
    if (x > start) runs.push({ kind: 'same', tokens: a.slice(start, x) });
    if (edits > 0) {
      runs.push(
        down
          ? { kind: 'in', tokens: b.slice(beforeY, beforeY + 1) }
          : { kind: 'out', tokens: a.slice(beforeX, beforeX + 1) },
      );
    }
    x = beforeX;
    y = beforeY;
  }
  return runs.reverse();
}

/** Neighbours of one kind as one run; between two that stay alike, what goes comes before what comes. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let out: string[] = [];
  let fresh: string[] = [];
  const flush = (): void => {
    if (out.length > 0) result.push({ kind: 'out', tokens: out });
    if (fresh.length > 0) result.push({ kind: 'in', tokens: fresh });
    out = [];
    fresh = [];
  };
  for (const { kind, tokens } of runs) {
    if (tokens.length === 0) continue;
    if (kind === 'out') out.push(...tokens);
    else if (kind === 'in') fresh.push(...tokens);
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') last.tokens.push(...tokens);
      else result.push({ kind, tokens: [...tokens] });
    }
  }
  flush();
  return result;
}
