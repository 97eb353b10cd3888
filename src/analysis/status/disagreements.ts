import type {
  Account,
  Actor,
  Claim,
  Disagreement,
  Encounter,
  Measure,
  Position,
  Span,
} from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';
import { SpanIndex } from '../text/span-index.ts';
import { overlaps } from '../text/spans.ts';
import { CAMP, MEASURE_CAMP } from './camps.ts';
import { isEarlier } from './earlier.ts';
import { subjectOf, subjectOfMeasure } from './subject.ts';
import { isToldAsPast } from './told-as-past.ts';

/** What disagreements are looked for in. */
export interface DisagreementInput {
  doc: TextDocument;
  actors: readonly Actor[];
  encounters: readonly Encounter[];
  measures: readonly Measure[];
  positions: readonly Position[];
  claims: readonly Claim[];
}

/** More than these on one thing are variations of the first. */
const PER_SUBJECT = 2;

/**
 * Pairs of accounts of one thing by two sources that cannot both be the whole truth, and opposed positions on one thing.
 */
export function readDisagreements(input: DisagreementInput): Disagreement[] {
  const denials = new SpanIndex(
    input.claims.filter(({ kind }) => kind === 'denial'),
    ({ content }) => content,
  );
  const sideOf = sidesOf(input.actors);
  return [
    ...input.encounters.flatMap((encounter) => ofEncounter(encounter, input, denials)),
    ...input.measures.flatMap((measure) => ofMeasure(measure, input, sideOf)),
    ...ofPositions(input),
  ];
}

function ofEncounter(
  encounter: Encounter,
  { doc, actors }: DisagreementInput,
  denials: SpanIndex<Claim>,
): Disagreement[] {
  const denied = (span: Span): boolean => denials.overlapping(span).length > 0;
  const standing = encounter.accounts.filter((account) => !isEarlier(encounter, account, doc));
  return pairs(standing, (a, b) => opposed(a, b, denied)).map(
    ([a, b]): Disagreement => ({
      about: subjectOf(encounter, actors, null),
      a: a.evidence,
      b: b.evidence,
      encounter: encounter.id,
    }),
  );
}

/** Two parties of different sides, of whom one says that it stands and the other that it does not; the writer is no party. */
function ofMeasure(
  measure: Measure,
  { doc, actors }: DisagreementInput,
  sideOf: (id: string) => string,
): Disagreement[] {
  const camps = new Set(['on', 'off']);
  return pairs(measure.accounts, (a, b) => {
    if (a.source === null || b.source === null || sideOf(a.source) === sideOf(b.source)) return false;
    if (isToldAsPast(doc, a.evidence) !== isToldAsPast(doc, b.evidence)) return false;
    const [one, other] = [MEASURE_CAMP[a.state], MEASURE_CAMP[b.state]];
    return one !== other && camps.has(one) && camps.has(other);
  }).map(
    ([a, b]): Disagreement => ({ about: subjectOfMeasure(measure, actors), a: a.evidence, b: b.evidence }),
  );
}

/** Accounts of two sources that stand apart in the text and `clash`; one pair for each first source. */
function pairs<Of extends { source: string | null; evidence: Span }>(
  accounts: readonly Of[],
  clash: (a: Of, b: Of) => boolean,
): [Of, Of][] {
  const found: [Of, Of][] = [];
  const sources = new Set<string | null>();
  for (const [i, a] of accounts.entries()) {
    for (let j = i + 1; j < accounts.length && found.length < PER_SUBJECT; j++) {
      const b = accounts[j];
      if (
        b === undefined ||
        a.source === b.source ||
        sources.has(b.source) ||
        overlaps(a.evidence, b.evidence)
      )
        continue;
      if (!clash(a, b)) continue;
      sources.add(b.source);
      found.push([a, b]);
    }
  }
  return found;
}

function opposed(a: Account, b: Account, denied: (span: Span) => boolean): boolean {
  const camps = new Set([CAMP[a.state], CAMP[b.state]]);
  if (!camps.has('off')) return false;
  // "Delayed" and "no plans" are two words for one thing, unless somebody denies that there was anything to delay.
  if (camps.has('late') && [a, b].some(({ state }) => state === 'no plans'))
    return [a, b].some(({ evidence }) => denied(evidence));
  // "might" against "cannot": only a plan, a delay that implies one, or an open door contradicts a denial.
  return camps.size > 1;
}

/** Only a comma and a word or two between them: two positions told in one breath, on one thing. */
const BESIDE = 8;

/** Side of an actor by its id: the state it acts for, else itself. */
function sidesOf(actors: readonly Actor[]): (id: string) => string {
  const sides = new Map(actors.map(({ id, side }) => [id, side ?? id]));
  return (id) => sides.get(id) ?? id;
}

function ofPositions({ doc, actors, positions }: DisagreementInput): Disagreement[] {
  const sideOf = sidesOf(actors);
  const isApart = (a: Position, b: Position): boolean =>
    sideOf(a.actor) !== sideOf(b.actor) && isToldAsPast(doc, a.evidence) === isToldAsPast(doc, b.evidence);
  return positions.flatMap((a, i) =>
    positions
      .slice(i + 1)
      .filter(
        (b, j) => isAgainst(a, b) && isApart(a, b) && (isSameMeasure(a, b) || (j === 0 && isBeside(a, b))),
      )
      .slice(0, 1)
      .map((b) => ({ about: a.stance === 'rejects' ? a.object : b.object, a: a.evidence, b: b.evidence })),
  );
}

const FOR: ReadonlySet<Position['stance']> = new Set(['supports', 'offers']);

const isAgainst = (a: Position, b: Position): boolean =>
  b.evidence[0] >= a.evidence[1] &&
  ((a.stance === 'rejects' && FOR.has(b.stance)) || (b.stance === 'rejects' && FOR.has(a.stance)));

const isBeside = (a: Position, b: Position): boolean => b.evidence[0] - a.evidence[1] <= BESIDE;

const isSameMeasure = (a: Position, b: Position): boolean =>
  a.measure !== undefined && a.measure === b.measure;
