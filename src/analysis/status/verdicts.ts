import type { Encounter, Finding, Measure, ProcessState, State } from '../../shared/analysis.ts';
import type { Grounds } from './grounds.ts';
import { isFirm, isWeak } from './headline.ts';
import { findingOf, towardsOf } from './of-encounter.ts';
import { isDiplomatic } from './parties-named.ts';
import { ofMeasure } from './process-of.ts';
import { firmly, LEAD, proofOf, type TellingSentence } from './sentences.ts';
import { kindsIn, type Told } from './told.ts';
import { isBetweenParties, isBorneOut } from './weak.ts';

/** The state of the process with what decides it. */
export interface Verdict {
  decisive: Finding;
  /** What the process is about, where it has a name of its own. */
  about: Encounter | Measure | null;
}

/** One way to a verdict; undefined where it finds nothing. */
type Way = (grounds: Grounds) => Verdict | undefined;

/** The verdict of the first way that finds one; the nearer to the headline, the sooner. */
export function verdictOn(grounds: Grounds): Verdict | undefined {
  for (const way of WAYS) {
    const verdict = way(grounds);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** "Grain deal: envoys to explore talks": a step that is only looked at leaves the labelled thing where it stood. */
const byLabel: Way = ({ headline: { label, told }, sentences }) => {
  if (label === null || told.some(({ tentative, weak }) => !tentative && !weak)) return undefined;
  const kinds = kindsIn(label);
  const saying = sentences.filter((sentence) => {
    const said = firmly(sentence);
    return (
      said !== undefined && said.noun !== null && kinds.includes(said.noun) && said.state !== 'advancing'
    );
  });
  const found = saying.find((sentence) => firmly(sentence)?.done) ?? saying[0];
  const state = found && firmly(found)?.state;
  return found && state && byWords(found, state);
};

/** The headline says it outright; what it says it of proves it where that agrees. */
const byHeadline: Way = (grounds) => {
  const said = outcomeOf(grounds.headline.told);
  if (said === undefined) return undefined;
  const { encounter, measure } = grounds;
  if (encounter !== undefined && bearsOut(encounter, said, grounds)) return byEncounter(grounds);
  if (measure !== undefined && ofMeasure(measure) === said.state) return byMeasure(grounds);
  const proof = proofOf(grounds.sentences, said);
  return proof && byWords(proof, said.state);
};

/** The first firm word; a deal that is done outweighs what it brings in the same breath ("avert tariffs with a deal"). */
function outcomeOf(told: readonly Told[]): Told | undefined {
  const first = told.find(isFirm);
  if (first?.state !== 'advancing') return first;
  return (
    told.find((one) => isFirm(one) && one.clause === first.clause && one.done && one.state === 'agreed') ??
    first
  );
}

/** States that outweigh a hopeful headline. */
const SETBACKS: ReadonlySet<State> = new Set([
  'delayed',
  'cancelled',
  'broken off',
  'uncertain',
  'ruled out',
  'no plans',
]);

/** Whether an encounter's own state is what the headline tells, or tells more of it than the headline's words. */
function bearsOut(encounter: Encounter, { state, noun }: Told, grounds: Grounds): boolean {
  const towards = towardsOf(encounter, grounds);
  if (towards === state) return true;
  // "Summit slips as envoys fail to bridge the gap": words for a setback in general, and the setback itself.
  if (noun === null && state !== 'escalating' && grounds.encounterIsTyped && SETBACKS.has(encounter.state))
    return true;
  if (noun !== 'encounter') return false;
  if (state === 'broken down') return towards === 'stalled';
  // A setback that only the background tells of was known when the headline was written.
  const isNews = findingOf(encounter, grounds).span[0] < grounds.lead[1];
  return state === 'advancing' && SETBACKS.has(encounter.state) && isNews;
}

/** Talks that took place or go on: what the lead says came of them says more. */
const byOutcome: Way = ({ encounter, sentences }) => {
  if (encounter === undefined || !['held', 'under way'].includes(encounter.state)) return undefined;
  const outcome = sentences.slice(0, LEAD).find((sentence) => {
    const said = sentence.told[0];
    return (
      said !== undefined &&
      isFirm(said) &&
      (said.noun === 'encounter' || said.noun === 'deal') &&
      OUTCOMES.has(said.state)
    );
  });
  const state = outcome && firmly(outcome)?.state;
  return outcome && state && { ...byWords(outcome, state), about: encounter };
};

const OUTCOMES: ReadonlySet<ProcessState> = new Set(['agreed', 'stalled', 'broken down', 'concluded']);

const byTypedEncounter: Way = (grounds) => (grounds.encounterIsTyped ? byEncounter(grounds) : undefined);

/** "Kenya shells Peru", "Kenya agrees to a hotline": what the headline tells outweighs a meeting that it does not name. */
const byAct: Way = (grounds) => {
  const [said] = grounds.headline.told;
  return said?.state === 'escalating' || said?.state === 'agreed' ? byWeakHeadline(grounds) : undefined;
};

const byEncounter: Way = (grounds) =>
  grounds.encounter && { decisive: findingOf(grounds.encounter, grounds), about: grounds.encounter };

const byMeasure: Way = ({ measure }) => {
  const towards = measure && ofMeasure(measure);
  if (measure === undefined || towards === undefined) return undefined;
  return { decisive: { kind: 'measure', span: measure.evidence, towards, of: measure.id }, about: measure };
};

/** Words that also stand in other reports count where the article bears them out. */
const byWeakHeadline: Way = (grounds) => {
  const said = grounds.headline.told.find((told) => isWeak(told) && isBorneOut(told, grounds));
  const proof = said && proofOf(grounds.sentences, said);
  return said && proof && byWords(proof, said.state);
};

/** The lead, sentence by sentence: what it says outright, an encounter that it tells of, or weaker words. */
const byLead: Way = (grounds) => {
  for (const sentence of grounds.sentences.slice(0, LEAD)) {
    const said = sentence.told.find((told) => isFirm(told) && !told.aside);
    if (said !== undefined && isBetweenParties(said, sentence, grounds)) return byWords(sentence, said.state);
    const encounter = grounds.encounters.find(
      ({ evidence, participants }) =>
        isDiplomatic(participants, grounds.actors) &&
        evidence.some(([start]) => start >= sentence.span[0] && start < sentence.span[1]),
    );
    if (encounter !== undefined) return { decisive: findingOf(encounter, grounds), about: encounter };
    const weak = sentence.told.find((told) => isWeak(told) && isBetweenParties(told, sentence, grounds));
    if (weak !== undefined) return byWords(sentence, weak.state);
  }
  return undefined;
};

const byWords = ({ span }: TellingSentence, state: ProcessState): Verdict => ({
  decisive: { kind: 'words', span, towards: state },
  about: null,
});

const WAYS: readonly Way[] = [
  byLabel,
  byHeadline,
  byOutcome,
  byTypedEncounter,
  byAct,
  byEncounter,
  byMeasure,
  byWeakHeadline,
  byLead,
];
