import type {
  Analysis,
  ArticleText,
  Finding,
  Position,
  ProcessState,
  Span,
  Stance,
  State,
} from '../../shared/analysis.ts';
import type { Line } from './line.ts';
import { castOf } from './people.ts';
import { sentenceAround } from './sentence.ts';

/** Why a sentence is decisive, in members of closed lists. */
export type Why =
  | { kind: 'status'; state: ProcessState }
  | { kind: 'finding'; of: Finding['kind']; towards: ProcessState }
  | { kind: 'meeting'; state: State }
  | { kind: 'position'; stance: Stance; holder: string | null }
  | { kind: 'disagreement' };

/** A sentence on which the brief rests, whole, with all the reasons why. */
export interface Decisive extends Line {
  why: Why[];
}

/** More than this is no trail through an article but the article. */
const MOST = 12;

/** The stances that decide what comes next: who says no, and who wants something. */
const DECISIVE_STANCES: readonly Stance[] = ['rejects', 'withholds', 'demands'];

/**
 * The sentences to read for the gist, in the order of the article: what proves the status and what it rests on, what
 * gives each meeting its state, refusals and demands, and both sides of each disagreement. A sentence stands once, with
 * all that it decides. Where there are too many, the first named of these kinds stay.
 */
export function readingTrail({ text }: ArticleText, analysis: Analysis): Decisive[] {
  const trail: Decisive[] = [];
  for (const { span, why } of reasonsIn(analysis)) {
    const line = sentenceAround(text, span);
    if (line === null) continue;
    const known = trail.find((one) => overlap(one.span, line.span));
    if (known) addReason(known, why);
    else if (trail.length < MOST) trail.push({ ...line, why: [why] });
  }
  return trail.sort((a, b) => a.span[0] - b.span[0]);
}

/** All that decides something, the weightiest first. */
function reasonsIn({ status, encounters, positions, disagreements, actors }: Analysis): Reason[] {
  const cast = castOf(actors);
  const findings = status?.findings ?? [];
  return [
    ...(status ? [{ span: status.because, why: { kind: 'status', state: status.state } as const }] : []),
    ...findings.map(({ kind, span, towards }) => ({
      span,
      why: { kind: 'finding', of: kind, towards } as const,
    })),
    ...encounters.flatMap(({ state, evidence: [span] }) =>
      span ? [{ span, why: { kind: 'meeting', state } as const }] : [],
    ),
    ...positions.filter(isDecisive).map(({ stance, actor, evidence }) => ({
      span: evidence,
      why: { kind: 'position', stance, holder: cast.get(actor)?.name ?? null } as const,
    })),
    ...disagreements.flatMap(({ a, b }) =>
      [a, b].map((span) => ({ span, why: { kind: 'disagreement' } as const })),
    ),
  ];
}

interface Reason {
  span: Span;
  why: Why;
}

const isDecisive = ({ stance }: Position): boolean => DECISIVE_STANCES.includes(stance);

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** A finding that only says again what the sentence is there for already is no further reason. */
function addReason({ why: known }: Decisive, why: Why): void {
  const says = JSON.stringify(why);
  const repeats =
    why.kind === 'finding' && known.some((one) => one.kind === 'status' && one.state === why.towards);
  if (!repeats && !known.some((one) => JSON.stringify(one) === says)) known.push(why);
}
