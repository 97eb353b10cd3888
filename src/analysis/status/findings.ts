import type { Finding, Measure, Position } from '../../shared/analysis.ts';
import { overlaps } from '../text/spans.ts';
import { bringsTogether } from './alive.ts';
import type { Grounds } from './grounds.ts';
import { findingOf, furtherOf } from './of-encounter.ts';
import { findingOfPosition } from './of-position.ts';
import { ofMeasure } from './process-of.ts';
import { firmly } from './sentences.ts';
import { kindsIn } from './told.ts';
import type { Verdict } from './verdicts.ts';

/** More than these explain nothing more. */
const MOST = 6;

/**
 * What the status rests on: the decisive finding, then what says the same, then what speaks against it. No stretch of
 * the article stands there twice.
 */
export function findingsOf({ decisive, about }: Verdict, grounds: Grounds): Finding[] {
  const encounter = grounds.encounters.find(({ id }) => id === about?.id);
  const others = [
    ...(encounter === undefined ? [] : furtherOf(encounter, decisive)),
    ...grounds.measures.filter((measure) => isNear(measure, decisive, grounds)).flatMap(findingOfMeasure),
    ...grounds.positions.filter((position) => isOnProcess(position, grounds)).map(findingOfPosition),
    ...grounds.sentences.flatMap((sentence): Finding[] => {
      const said = firmly(sentence);
      return said === undefined ? [] : [{ kind: 'words', span: sentence.span, towards: said.state }];
    }),
    ...grounds.encounters
      .filter((other) => encounter !== undefined && other !== encounter && other.state !== 'held')
      .filter((other) =>
        bringsTogether(other, new Set(encounter?.participants.map(grounds.parties.sideOf)), grounds.parties),
      )
      .map((other) => findingOf(other, grounds)),
  ];
  const agreeing = others.filter(({ towards }) => towards === decisive.towards);
  const kept = [decisive];
  for (const finding of [...agreeing, ...others.filter((one) => !agreeing.includes(one))]) {
    if (kept.length === MOST) break;
    if (!kept.some(({ span }) => overlaps(span, finding.span))) kept.push(finding);
  }
  return kept;
}

function findingOfMeasure(measure: Measure): Finding[] {
  const towards = ofMeasure(measure);
  return towards === undefined ? [] : [{ kind: 'measure', span: measure.evidence, towards, of: measure.id }];
}

/** Measures that the headline names, or that the lead tells. */
const isNear = (measure: Measure, decisive: Finding, { measure: main, lead }: Grounds): boolean =>
  measure.id !== decisive.of && (measure === main || measure.evidence[0] < lead[1]);

/** Positions on a meeting, a deal or a measure, and what one side says against another. */
const isOnProcess = ({ object, actor, target, stance, measure }: Position, { parties }: Grounds): boolean =>
  measure !== undefined ||
  kindsIn(object).some((kind) => kind !== 'conflict') ||
  ((stance === 'accuses' || stance === 'threatens') &&
    target !== null &&
    parties.sideOf(actor) !== parties.sideOf(target));
