import type { ReportingClause } from '../quotes/reporting-clause.ts';
import type { TextDocument } from '../text/document.ts';

/** At most so many words follow a tag that closes its sentence ("…, the ministry said on Monday"). */
const TAIL = 6;

/**
 * The offset at which a tag at the end of a clause's sentence begins: "X told Y that …, TASS reported". What X told ends
 * there. Undefined where no later clause is such a tag.
 */
export function closingTag(
  doc: TextDocument,
  clause: ReportingClause,
  later: readonly ReportingClause[],
): number | undefined {
  const sentence = doc.sentences[clause.sentence];
  const tag = later.findLast((other) => other.sentence === clause.sentence && other.cue[0] > clause.cue[0]);
  if (sentence === undefined || tag === undefined || tag.order === 'inherited') return undefined;
  const first = Math.min(tag.first, tag.sourceTokens?.[0] ?? tag.first);
  const last = Math.max(tag.last, tag.sourceTokens?.[1] ?? tag.last);
  if (first <= clause.last || sentence.last - last > TAIL) return undefined;
  for (let at = first; at > Math.max(clause.last, first - 8); at--) {
    const before = doc.tokens[at - 1];
    if (before === undefined || (!before.word && !/^[,"”'’]$/.test(before.text))) return undefined;
    if (/^(?:that|who|which|and|but|because|as|after|when|while|if)$/.test(before.lower)) return undefined;
    if (/^[,"”]$/.test(before.text)) return before.start;
  }
  return undefined;
}
