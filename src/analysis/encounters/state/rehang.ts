import type { Relation, Tree } from '../../models/syntax/tree.ts';

/** Where a word is to hang. */
export interface Target {
  head: number;
  relation: Relation;
}

/** Whether `at` lies deeper than one step below `top`: hanging `top` on it would close a circle. */
export function isBelow(tree: Tree, at: number, top: number): boolean {
  let steps = 0;
  for (let above = tree.head(at); above >= 0; above = tree.head(above)) {
    steps++;
    if (above === top) return steps > 1;
  }
  return false;
}

/** The same tree with the words of `moved` hung where they are to; their own words come with them. */
export function rehung(tree: Tree, moved: ReadonlyMap<number, Target>): Tree {
  const head = (at: number): number => {
    const target = moved.get(at);
    if (target !== undefined) return target.head;
    // What takes a word must not come to hang on that word: it hangs where the word hung.
    const own = tree.head(at);
    return moved.get(own)?.head === at ? tree.head(own) : own;
  };
  return {
    first: tree.first,
    last: tree.last,
    head,
    relation: (at) => moved.get(at)?.relation ?? tree.relation(at),
    part: (at) => tree.part(at),
    children: (at) => {
      const found: number[] = [];
      for (let child = tree.first; child < tree.last; child++) if (head(child) === at) found.push(child);
      return found;
    },
  };
}
