import type { TextDocument } from '../../text/document.ts';
import type { Relation } from './relation.ts';

/** Two contents that share more than this (Dice) are one, read from two words of its cue. */
const SAME = 0.8;

/** The relations without doubles, of which the surer one stays; in the order of the text. */
export function withoutDoubles(relations: readonly Relation[]): Relation[] {
  const kept: Relation[] = [];
  // Only what shares a token can be a double; to hold each against all would cost their square.
  const byToken = new Map<number, Relation[]>();
  for (const relation of [...relations].sort((a, b) => b.certainty - a.certainty || a.anchor - b.anchor)) {
    const near = new Set(relation.content.flatMap((token) => byToken.get(token) ?? []));
    if ([...near].some((other) => shared(relation.content, other.content) > SAME)) continue;
    kept.push(relation);
    for (const token of relation.content) {
      const known = byToken.get(token);
      if (known === undefined) byToken.set(token, [relation]);
      else known.push(relation);
    }
  }
  return kept.sort((a, b) => a.anchor - b.anchor);
}

/** Share of common numbers (Dice) of two lists in order. */
function shared(a: readonly number[], b: readonly number[]): number {
  if ((a.at(-1) ?? -1) < (b[0] ?? 0) || (b.at(-1) ?? -1) < (a[0] ?? 0)) return 0;
  const other = new Set(b);
  return (2 * a.filter((token) => other.has(token)).length) / (a.length + b.length);
}

/** A second cue of a sentence that has no source of its own ("and added") has the source of the one before it. */
export function withSources(relations: readonly Relation[], doc: TextDocument): Relation[] {
  let sentence = 0;
  let before: { sentence: number; source: number[] } | undefined;
  return relations.map((relation) => {
    while ((doc.sentences[sentence]?.last ?? doc.tokens.length) <= relation.anchor) sentence++;
    if (relation.source.length > 0) {
      before = { sentence, source: relation.source };
      return relation;
    }
    return before?.sentence === sentence ? { ...relation, source: before.source } : relation;
  });
}
