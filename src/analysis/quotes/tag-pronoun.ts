import type { Actor, Span } from '../../shared/analysis.ts';
import type { Reference } from '../actors/reference.ts';
import { type Sentence, sentenceAt, type TextDocument, tokenAtOrAfter } from '../text/document.ts';
import type { Discourse } from './discourse.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Words that a sentence may open with before its subject. */
const CONNECTIVE = /^(?:and|but|however|then|still|yet|meanwhile|,)$/;

/**
 * Whom "he said" means beside a quotation: whoever spoke in the sentence before, or leads it. The antecedent found for
 * the pronoun stands where it is one of them or there is nobody else, unless the quoted words name it: nobody speaks of
 * himself by name. Undefined where it stands, null where nobody is left.
 */
export function meantInstead(
  discourse: Discourse,
  span: Span,
  { sourceSpan, sources }: ReportingClause,
): string | null | undefined {
  const { doc, actors, clauses } = discourse;
  const found = sources[0];
  if (sourceSpan === null) return undefined;
  const pronoun = doc.text.slice(...sourceSpan).toLowerCase();
  if ((pronoun !== 'he' && pronoun !== 'she') || !leansBack(doc, span, sourceSpan)) return undefined;
  const before = sentenceBefore(discourse, Math.min(span[0], sourceSpan[0]));
  const spoke = clauses.get(before?.index ?? -1)?.map(({ sources: [id] }) => id) ?? [];
  const mayMean = (id: string | undefined): id is string =>
    id !== undefined && mayBe(discourse, actors.get(id), pronoun);
  // Where no antecedent was good enough, only somebody who was speaking is.
  if (found === undefined) return spoke.find(mayMean);
  const near = [...spoke, leading(discourse, before)?.actors[0]].filter(mayMean);
  const named = isNamedIn(discourse, span, found);
  if (!named && near.includes(found)) return undefined;
  return near.find((id) => id !== found) ?? (named ? null : undefined);
}

/** At most so many sentences of nothing but quotation stand between somebody and the pronoun for them. */
const QUOTED = 3;

/** The last sentence before an offset that holds words of the writer's. */
function sentenceBefore({ doc, clauses, quoted }: Discourse, offset: number): Sentence | undefined {
  const index = (sentenceAt(doc, offset)?.index ?? 0) - 1;
  for (let back = 0; back < QUOTED; back++) {
    const sentence = doc.sentences[index - back];
    const opener = doc.tokens[sentence?.first ?? -1];
    const closer = doc.tokens[(sentence?.last ?? 0) - 2];
    const spoken =
      opener !== undefined && closer !== undefined && quoted(opener.start) && quoted(closer.start);
    if (sentence === undefined || !spoken || clauses.has(sentence.index)) return sentence;
  }
  return doc.sentences[index];
}

/** Whether nothing of the writer's stands before the pronoun in its sentence that it could mean. */
function leansBack(doc: TextDocument, span: Span, pronoun: Span): boolean {
  const opens = (place: Span): boolean => place[0] - (sentenceAt(doc, place[0])?.span[0] ?? place[0]) <= 1;
  return opens(pronoun) || (pronoun[0] >= span[1] && opens(span));
}

function isNamedIn({ doc, references }: Discourse, span: Span, id: string): boolean {
  for (let at = tokenAtOrAfter(doc, span[0]); (doc.tokens[at]?.start ?? span[1]) < span[1]; at++) {
    const reference = references.get(at);
    if (reference?.form === 'name' && reference.actors.includes(id)) return true;
  }
  return false;
}

/** The reference that opens a sentence of the writer's own. */
function leading(
  { doc, references, quoted }: Discourse,
  sentence: Sentence | undefined,
): Reference | undefined {
  if (sentence === undefined) return undefined;
  let at = sentence.first;
  while (at < sentence.last && CONNECTIVE.test(doc.tokens[at]?.lower ?? '')) at++;
  return quoted(doc.tokens[at]?.start ?? 0) ? undefined : references.get(at);
}

/** A person for whom the text has no pronoun of the other gender. */
const mayBe = ({ isCalled }: Discourse, actor: Actor | undefined, pronoun: 'he' | 'she'): boolean =>
  actor?.type === 'person' && !isCalled(actor, pronoun === 'he' ? 'she' : 'he');
