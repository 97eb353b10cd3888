import type { Claim, Position } from '../../shared/analysis.ts';
import type { Reference, Subjects } from '../actors/reference.ts';
import type { TextDocument } from '../text/document.ts';
import { overlaps } from '../text/spans.ts';
import { positionOfClaim } from './from-claims.ts';
import { positionsOfVerbs } from './from-verbs.ts';
import { findStakeholders } from './stakeholders.ts';

/**
 * Where actors stand: from what they are reported to say and from what they do. Each stance of an actor is listed
 * once per stretch of evidence, in order of the text.
 */
export function readPositions(
  doc: TextDocument,
  references: readonly Reference[],
  subjects: Subjects,
  claims: readonly Claim[],
  quoted: (offset: number) => boolean,
): Position[] {
  const holders = findStakeholders(references);
  const positions = [
    ...claims.flatMap((claim) => positionOfClaim(doc.text, claim, holders) ?? []),
    ...doc.sentences.flatMap((sentence) =>
      doc.paragraphs[sentence.paragraph]?.heading === true
        ? []
        : positionsOfVerbs(doc, sentence, subjects, holders, quoted),
    ),
  ].sort((a, b) => a.evidence[0] - b.evidence[0]);
  const kept: Position[] = [];
  for (const position of positions) {
    const double = kept
      .slice(-4)
      .some(
        (other) =>
          other.actor === position.actor &&
          other.stance === position.stance &&
          overlaps(other.evidence, position.evidence),
      );
    if (!double) kept.push(position);
  }
  return kept;
}
