import type { SentenceForms } from '../sentence-forms.ts';
import { withAddressed } from './addressed.ts';
import { withListed } from './listed.ts';
import { surnamesOf, withSurnames } from './surnames.ts';
import type { TokenEntity } from './token-entity.ts';

/**
 * Makes a document's names agree where lists and grammar leave no doubt, first within sentences, then across them. Lists
 * run in parallel with `sentences`; the names in them are in order and do not overlap, nor do those that come back.
 */
export function agree(
  sentences: readonly SentenceForms[],
  found: readonly (readonly TokenEntity[])[],
): (readonly TokenEntity[])[] {
  const within = sentences.map((sentence, i) =>
    withAddressed(sentence, withListed(sentence, found[i] ?? [])),
  );
  const surnames = surnamesOf(sentences, within);
  return sentences.map((sentence, i) => withSurnames(sentence, within[i] ?? [], surnames));
}
