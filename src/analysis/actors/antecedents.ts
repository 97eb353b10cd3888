import type { Sentence, TextDocument } from '../text/document.ts';
import type { Antecedent } from './antecedent.ts';
import type { Cluster } from './cluster.ts';
import type { Reference } from './reference.ts';
import { isHonorific } from './titles.ts';
import type { UnnamedCluster } from './unnamed-clusters.ts';

/** Everything that a pronoun may mean: the references that act, and pairs of names joined by "and". */
export function antecedentsOf(
  doc: TextDocument,
  references: readonly Reference[],
  clusters: readonly Cluster[],
  ids: ReadonlyMap<Cluster, string>,
  unnamed: readonly { cluster: UnnamedCluster; id: string }[],
): Antecedent[] {
  const kinds = new Map<string, Pick<Antecedent, 'kind' | 'gender'>>();
  for (const cluster of clusters)
    kinds.set(ids.get(cluster) ?? '', {
      kind: cluster.type === 'person' ? 'person' : MANY.test(cluster.name) ? 'group' : 'thing',
      gender: cluster.gender,
    });
  for (const { cluster, id } of unnamed)
    kinds.set(id, { kind: cluster.plural ? 'group' : 'person', gender: cluster.gender });
  const list: Antecedent[] = [];
  for (const [i, ref] of references.entries()) {
    if (ref.form === 'place' || ref.form === 'modifier') continue;
    const [only] = ref.actors;
    const { span, first, last } = ref;
    if (ref.actors.length > 1)
      list.push({ start: span[0], first, last, ids: ref.actors, kind: 'group', gender: undefined });
    else if (only !== undefined)
      list.push({
        start: span[0],
        first,
        last,
        ids: ref.actors,
        ...(kinds.get(only) ?? { kind: 'thing', gender: undefined }),
      });
    const next = references[i + 1];
    // "A and B": the two together are what "they" means.
    if (next !== undefined && next.form === 'name' && ref.form === 'name' && joined(doc, ref, next)) {
      list.push({
        start: span[0],
        first,
        last: next.last,
        ids: [...ref.actors, ...next.actors],
        kind: 'group',
        gender: undefined,
      });
    }
  }
  return list;
}

/** Organs that are many: "they said", never "it said". */
const MANY = /\bauthorities$/i;

/** "Otieno and Mr. Quispe": between two names only "and" and what leads to the second. */
function joined(doc: TextDocument, a: Reference, b: Reference): boolean {
  if (doc.tokens[a.last]?.lower !== 'and' || b.first - a.last > PAIR_GAP) return false;
  return doc.tokens
    .slice(a.last + 1, b.first)
    .every((token) => token.capital || token.lower === 'the' || isHonorific(token));
}

/** "and", a form of address, a title of up to three words. */
const PAIR_GAP = 5;

/** Antecedents by the sentence that they begin in, in order of the text. */
export function bySentence(doc: TextDocument, antecedents: readonly Antecedent[]): Antecedent[][] {
  const lists: Antecedent[][] = doc.sentences.map(() => []);
  let next = 0;
  for (const sentence of doc.sentences) {
    for (; next < antecedents.length; next++) {
      const antecedent = antecedents[next];
      if (antecedent === undefined || antecedent.first >= sentence.last) break;
      lists[sentence.index]?.push(antecedent);
    }
  }
  return lists;
}

/** Puts a resolved pronoun among the antecedents of its sentence: the next sentence may know its actor by it alone. */
export function carry(lists: Antecedent[][], sentence: Sentence, antecedent: Antecedent): void {
  const here = lists[sentence.index];
  here?.splice(here.filter((known) => known.first < antecedent.first).length, 0, antecedent);
}
