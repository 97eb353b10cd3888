import type { Actor, Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import type { TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import { overlaps } from '../text/spans.ts';

/** The actor whom a name set apart by layout means ("REIS:", "— Ana Reis, envoy"); null where nobody or several may be. */
export function whoIs(
  doc: TextDocument,
  span: Span,
  actors: readonly Actor[],
  references: readonly Reference[],
): string | null {
  const label = wordsOf(doc.text.slice(...span));
  const surname = label.at(-1);
  const named = actors.filter(({ name, type }) => {
    const own = wordsOf(name);
    return own.join(' ') === label.join(' ') || (type === 'person' && own.at(-1) === surname);
  });
  if (named.length === 1) return named[0]?.id ?? null;
  const reference = references.find(
    ({ span: other, actors: ids }) => ids.length === 1 && overlaps(other, span),
  );
  return reference?.actors[0] ?? null;
}

const wordsOf = (name: string): string[] =>
  foldWord(name)
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
