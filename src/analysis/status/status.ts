import type { Encounter, Measure, Status } from '../../shared/analysis.ts';
import { hasDiplomacy } from './diplomacy.ts';
import { findingsOf } from './findings.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import type { StatusInput } from './status-input.ts';
import { subjectOf, subjectOfMeasure } from './subject.ts';
import { type Verdict, verdictOn } from './verdicts.ts';

/**
 * The state of the process that the headline is about, with what it rests on, the decisive first. Null where the article
 * tells of no diplomacy, or nothing in it says how the process stands.
 */
export function readStatus(input: StatusInput): Status | null {
  if (!hasDiplomacy(input.doc, input.actors)) return null;
  const grounds = groundsOf(input);
  const verdict = verdictOn(grounds);
  if (verdict === undefined) return null;
  const { decisive } = verdict;
  return {
    subject: subjectIn(verdict, grounds),
    state: decisive.towards,
    because: decisive.span,
    findings: findingsOf(verdict, grounds),
  };
}

function subjectIn({ decisive, about }: Verdict, { doc, actors }: Grounds): string {
  if (about === null) return doc.title;
  return isEncounter(about)
    ? subjectOf(about, actors, ordinalIn(doc.text.slice(...decisive.span)))
    : subjectOfMeasure(about, actors);
}

const isEncounter = (about: Encounter | Measure): about is Encounter => 'participants' in about;

const ordinalIn = (text: string): string | null =>
  /\b(?:first|second|third|fourth|fifth)\b/i.exec(text)?.[0].toLowerCase() ?? null;
