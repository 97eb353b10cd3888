/** Gives readable ids out, each once: "trump", "state-department", "trump-2". */
export class IdIssuer {
  readonly #given = new Set<string>();
  /** The number that the next of a name bears: to try all before it would cost the square of their count. */
  readonly #next = new Map<string, number>();

  /** An id made from the last words of a name; `fallback` where the name holds no letters of the Latin alphabet. */
  issue(name: string, fallback: string): string {
    const slug = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40);
    const base = slug === '' ? fallback : slug;
    let id = base;
    for (let n = this.#next.get(base) ?? 2; this.#given.has(id); n++) {
      id = `${base}-${n}`;
      this.#next.set(base, n + 1);
    }
    this.#given.add(id);
    return id;
  }
}
