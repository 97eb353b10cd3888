/** More than all scores of a sentence together: a tree has as few arcs from the root as there can be, which is one. */
const COST_OF_ROOT = 1e7;

/**
 * The tree of the highest sum of scores with a single arc from the root (Chu and Liu 1965, Edmonds 1967; one root as in
 * Stanojević and Cohen 2021). Node 0 is the root; `scores[dependent * size + head]` is the score of an arc. Returns the
 * head of each node, -1 for node 0.
 */
export function bestTree(scores: Float64Array, size: number): Int32Array {
  const search = new Search(scores, size);
  for (let node = 1; node < size; node++) search.follow(node);
  return search.heads();
}

/**
 * Follows best heads upwards from each node; where they come round, the nodes of the circle become one (Tarjan 1977). A
 * merged node keeps the place of one of its members, and has a number of its own behind those of all nodes.
 */
class Search {
  readonly #size: number;
  readonly #scores: Float64Array;
  /** The arc of the sentence that stands behind each score. */
  readonly #arcs: Int32Array;
  readonly #alive: Uint8Array;
  /** Whether the node at a place hangs on the root by now. */
  readonly #done: Uint8Array;
  readonly #best: Int32Array;
  /** Number of the node at each place; by that number the arc that was taken, and the merged node that it is part of. */
  readonly #node: Int32Array;
  readonly #taken: Int32Array;
  readonly #whole: Int32Array;
  #count: number;

  constructor(scores: Float64Array, size: number) {
    this.#size = size;
    this.#scores = scores.slice(0, size * size);
    for (let node = 1; node < size; node++) this.#scores[node * size] = this.#score(node, 0) - COST_OF_ROOT;
    this.#arcs = Int32Array.from({ length: size * size }, (_, i) => i);
    this.#alive = new Uint8Array(size).fill(1);
    this.#done = new Uint8Array(size);
    this.#done[0] = 1;
    this.#best = new Int32Array(size);
    this.#node = Int32Array.from({ length: size }, (_, i) => i);
    this.#taken = new Int32Array(2 * size).fill(-1);
    this.#whole = new Int32Array(2 * size).fill(-1);
    this.#count = size;
  }

  follow(start: number): void {
    if (this.#done[start] === 1 || this.#alive[start] === 0) return;
    const path = [start];
    for (;;) {
      const place = path.at(-1) ?? start;
      const head = this.#bestHead(place);
      this.#best[place] = head;
      this.#taken[this.#node[place] ?? 0] = this.#arcs[place * this.#size + head] ?? 0;
      if (this.#done[head] === 1) break;
      const from = path.indexOf(head);
      if (from >= 0) this.#merge(path.splice(from));
      path.push(head);
    }
    for (const place of path) this.#done[place] = 1;
  }

  /** Heads of all nodes: the arc into a merged node takes the place of one of its own. */
  heads(): Int32Array {
    const size = this.#size;
    for (let whole = this.#count - 1; whole >= size; whole--) {
      const arc = this.#taken[whole] ?? 0;
      let node = Math.floor(arc / size);
      while (this.#whole[node] !== whole) node = this.#whole[node] ?? 0;
      this.#taken[node] = arc;
    }
    return Int32Array.from({ length: size }, (_, node) =>
      node === 0 ? -1 : (this.#taken[node] ?? 0) % size,
    );
  }

  #score(place: number, head: number): number {
    return this.#scores[place * this.#size + head] as number;
  }

  #bestHead(place: number): number {
    let best = place === 0 ? 1 : 0;
    for (let head = 0; head < this.#size; head++)
      if (head !== place && this.#alive[head] === 1 && this.#score(place, head) > this.#score(place, best))
        best = head;
    return best;
  }

  /** Makes one node of a circle, at the place of its first; an arc into it costs the arc that it replaces. */
  #merge(circle: readonly number[]): void {
    const [kept = 0] = circle;
    const replaced = circle.map((place) => this.#score(place, this.#best[place] ?? 0));
    for (const place of circle) this.#whole[this.#node[place] ?? 0] = this.#count;
    for (const place of circle) this.#alive[place] = 0;
    for (let other = 0; other < this.#size; other++) {
      if (this.#alive[other] === 0) continue;
      let into = Number.NEGATIVE_INFINITY;
      let outOf = Number.NEGATIVE_INFINITY;
      let [arcInto, arcOutOf] = [0, 0];
      for (const [i, place] of circle.entries()) {
        const gain = this.#score(place, other) - (replaced[i] ?? 0);
        if (gain > into) [into, arcInto] = [gain, this.#arcs[place * this.#size + other] ?? 0];
        const score = this.#score(other, place);
        if (score > outOf) [outOf, arcOutOf] = [score, this.#arcs[other * this.#size + place] ?? 0];
      }
      this.#scores[kept * this.#size + other] = into;
      this.#arcs[kept * this.#size + other] = arcInto;
      this.#scores[other * this.#size + kept] = outOf;
      this.#arcs[other * this.#size + kept] = arcOutOf;
    }
    this.#alive[kept] = 1;
    this.#node[kept] = this.#count++;
  }
}
