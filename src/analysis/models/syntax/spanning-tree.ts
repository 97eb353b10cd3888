/** More than all scores of a sentence together: a tree has as few arcs from the root as there can be, which is one. */
const COST_OF_ROOT = 1e7;

/**
 * The tree of the highest sum of scores with a single arc from the root (Chu and Liu 1965, Edmonds 1967; one root as in
 * Stanojević and Cohen 2021). Node 0 is the root; `scores[dependent * size + head]` is the score of an arc. Returns the
 * head of each node, -1 for node 0.
 */
export function bestTree(scores: Float64Array, size: number): Int32Array {
  const rooted = scores.slice();
  for (let node = 1; node < size; node++) rooted[node * size] = (rooted[node * size] ?? 0) - COST_OF_ROOT;
  return spanningTree(rooted, size);
}

function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size);
  const groups = groupCycles(heads);
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  if (count === size) return heads;
  // Each cycle becomes one node; an arc into it costs the arc of the cycle that it replaces.
  const outer = new Float64Array(count * count).fill(Number.NEGATIVE_INFINITY);
  const arcs = new Int32Array(count * count);
  for (let node = 1; node < size; node++) {
    const group = groups[node] ?? 0;
    const replaced = scores[node * size + (heads[node] ?? 0)] ?? 0;
    for (let head = 0; head < size; head++) {
      const arc = group * count + (groups[head] ?? 0);
      const gain = (scores[node * size + head] ?? 0) - replaced;
      if (groups[head] === group || gain <= (outer[arc] ?? 0)) continue;
      outer[arc] = gain;
      arcs[arc] = node * size + head;
    }
  }
  const outerHeads = spanningTree(outer, count);
  for (let group = 1; group < count; group++) {
    const arc = arcs[group * count + (outerHeads[group] ?? 0)] ?? 0;
    heads[Math.floor(arc / size)] = arc % size;
  }
  return heads;
}

function bestHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) {
    let best = node === 1 ? 0 : 1;
    for (let head = 0; head < size; head++)
      if (head !== node && (scores[node * size + head] ?? 0) > (scores[node * size + best] ?? 0)) best = head;
    heads[node] = best;
  }
  return heads;
}

/** A number for each node, nodes of one cycle sharing theirs; that of node 0 is 0. */
function groupCycles(heads: Int32Array): Int32Array {
  const groups = new Int32Array(heads.length).fill(-1);
  const seenFrom = new Int32Array(heads.length).fill(-1);
  let count = 0;
  for (let start = 0; start < heads.length; start++) {
    let node = start;
    while (node >= 0 && seenFrom[node] === -1) {
      seenFrom[node] = start;
      node = heads[node] ?? -1;
    }
    if (node >= 0 && seenFrom[node] === start && groups[node] === -1) {
      for (; groups[node] === -1; node = heads[node] ?? -1) groups[node] = count;
      count++;
    }
    for (node = start; node >= 0 && groups[node] === -1; node = heads[node] ?? -1) groups[node] = count++;
  }
  return groups;
}
