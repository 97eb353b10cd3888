/** Which of some non-overlapping token ranges covers a token, in constant time. */
export class TokenCover<T extends { first: number; last: number }> {
  readonly #owner = new Map<number, T>();

  constructor(ranges: Iterable<T>) {
    for (const range of ranges) this.add(range);
  }

  add(range: T): void {
    for (let at = range.first; at < range.last; at++) this.#owner.set(at, range);
  }

  at(token: number): T | undefined {
    return this.#owner.get(token);
  }

  /** Whether any token of `[first, last)` is covered. */
  touches(first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (this.#owner.has(at)) return true;
    return false;
  }
}
