import type { Claim, Position, Span, Stance } from '../../shared/analysis.ts';
import { CONTENT_STANCES, CUE_STANCES } from '../lexicon/stance-verbs.ts';
import type { Stakeholders } from './stakeholders.ts';

/** Kinds of claim that are stances in themselves. */
const KIND_STANCES: Partial<Record<Claim['kind'], Stance>> = {
  refusal: 'rejects',
  demand: 'demands',
  proposal: 'offers',
};

/** The position that a claim takes, if it takes one: by its cue, then its kind, then its words. */
export function positionOfClaim(text: string, claim: Claim, holders: Stakeholders): Position | null {
  if (claim.source === null) return null;
  const cue = text.slice(...claim.cue);
  const content = text.slice(...claim.content);
  const byCue = CUE_STANCES.find(([pattern]) => pattern.test(cue))?.[1];
  const stance =
    byCue ?? KIND_STANCES[claim.kind] ?? CONTENT_STANCES.find(([pattern]) => pattern.test(content))?.[1];
  if (stance === undefined) return null;
  const evidence: Span =
    byCue === undefined
      ? claim.content
      : [Math.min(claim.cue[0], claim.sourceSpan?.[0] ?? claim.cue[0]), claim.content[1]];
  const first = holders.firstIn(claim.content);
  // "Trump's commitment", "the President has been advocating": the stance belongs to whom the words name.
  const owner =
    byCue === undefined &&
    stance === 'supports' &&
    first !== undefined &&
    first.span[0] - claim.content[0] <= 4
      ? first.actor
      : claim.source;
  const target = stance === 'supports' ? null : (holders.firstOther(claim.content, owner)?.actor ?? null);
  const whole = evidence[1] > evidence[0] ? evidence : claim.content;
  return {
    actor: owner,
    stance,
    object: objectOf(content),
    target,
    evidence: stance === 'accuses' && byCue === undefined ? mainClause(text, whole) : whole,
  };
}

/** "… diminished after the delivery was stopped": the reproach is the main clause, not its circumstances. */
function mainClause(text: string, [start, end]: Span): Span {
  const stop = /,? (?:after|because|since|when|while|as)\b/.exec(text.slice(start, end));
  return stop === null || stop.index < 12 ? [start, end] : [start, start + stop.index];
}

/** Longest object shown; a clause that runs on is cut at its first comma. */
const OBJECT_LENGTH = 120;

function objectOf(content: string): string {
  if (content.length <= OBJECT_LENGTH) return content;
  const comma = content.indexOf(',');
  return comma > 20 ? content.slice(0, comma) : content;
}
