import type {
  Certainty,
  ClaimKind,
  EncounterType,
  Finding,
  Force,
  MeasureKind,
  MeasureState,
  ProcessState,
  Quote,
  Sourcing,
  Stance,
  State,
  TimelineItem,
} from '../shared/analysis.ts';
import type { Word } from '../shared/words.ts';
import type { ForceGroup } from './force.ts';
import type { Field } from './model/given.ts';

// The closed lists of the contract, each member with its word in the reader's language.

export const STATE_WORD: Record<State, Word> = {
  held: 'stateHeld',
  'under way': 'stateUnderWay',
  scheduled: 'stateScheduled',
  planned: 'statePlanned',
  proposed: 'stateProposed',
  delayed: 'stateDelayed',
  cancelled: 'stateCancelled',
  'broken off': 'stateBrokenOff',
  'ruled out': 'stateRuledOut',
  'no plans': 'stateNoPlans',
  uncertain: 'stateUncertain',
};

export const PROCESS_WORD: Record<ProcessState, Word> = {
  advancing: 'processAdvancing',
  agreed: 'processAgreed',
  holding: 'processHolding',
  stalled: 'processStalled',
  delayed: 'stateDelayed',
  'broken down': 'processBrokenDown',
  escalating: 'processEscalating',
  concluded: 'processConcluded',
};

/** What a finding is. */
export const FINDING_WORD: Record<Finding['kind'], Word> = {
  encounter: 'findingEncounter',
  change: 'findingChange',
  position: 'findingPosition',
  measure: 'findingMeasure',
  words: 'findingWords',
};

export const ENCOUNTER_WORD: Record<EncounterType, Word> = {
  summit: 'encounterSummit',
  meeting: 'encounterMeeting',
  call: 'encounterCall',
  talks: 'encounterTalks',
  visit: 'encounterVisit',
  conference: 'encounterConference',
};

export const KIND_WORD: Record<ClaimKind, Word> = {
  statement: 'kindStatement',
  denial: 'kindDenial',
  demand: 'kindDemand',
  prediction: 'kindPrediction',
  evaluation: 'kindEvaluation',
  proposal: 'kindProposal',
  refusal: 'kindRefusal',
};

export const QUOTE_WORD: Record<Quote['form'], Word> = {
  direct: 'quoteDirect',
  partial: 'quotePartial',
};

export const SOURCING_WORD: Record<Sourcing, Word> = {
  named: 'sourcingNamed',
  institutional: 'sourcingInstitutional',
  anonymous: 'sourcingAnonymous',
};

export const CERTAINTY_WORD: Record<Certainty, Word> = {
  sure: 'certaintySure',
  likely: 'certaintyLikely',
  guess: 'certaintyGuess',
};

/** What a certainty promises, for its title. */
export const CERTAINTY_MEANING: Record<Certainty, Word> = {
  sure: 'certaintySureMeaning',
  likely: 'certaintyLikelyMeaning',
  guess: 'certaintyGuessMeaning',
};

export const WHEN_WORD: Record<TimelineItem['when'], Word> = {
  past: 'whenPast',
  now: 'whenNow',
  next: 'whenNext',
};

export const FORCE_WORD: Record<Force, Word> = {
  says: 'forceSays',
  stresses: 'forceStresses',
  announces: 'forceAnnounces',
  confirms: 'forceConfirms',
  admits: 'forceAdmits',
  claims: 'forceClaims',
  hints: 'forceHints',
  denies: 'forceDenies',
  predicts: 'forcePredicts',
  believes: 'forceBelieves',
  warns: 'forceWarns',
  threatens: 'forceThreatens',
  promises: 'forcePromises',
  agrees: 'forceAgrees',
  refuses: 'forceRefuses',
  urges: 'forceUrges',
  asks: 'forceAsks',
  proposes: 'forceProposes',
  accuses: 'forceAccuses',
  criticises: 'forceCriticises',
  praises: 'forcePraises',
  regrets: 'forceRegrets',
};

export const FORCE_GROUP_WORD: Record<ForceGroup, Word> = {
  plain: 'forceGroupPlain',
  firm: 'forceGroupFirm',
  open: 'forceGroupOpen',
  no: 'forceGroupNo',
  ahead: 'forceGroupAhead',
  bound: 'forceGroupBound',
  wanted: 'forceGroupWanted',
  verdict: 'forceGroupVerdict',
};

export const FIELD_WORD: Record<Field, Word> = {
  number: 'fieldNumber',
  body: 'fieldBody',
  rank: 'fieldRank',
  reason: 'fieldReason',
};

export const MEASURE_KIND_WORD: Record<MeasureKind, Word> = {
  ceasefire: 'measureCeasefire',
  agreement: 'measureAgreement',
  treaty: 'measureTreaty',
  sanctions: 'measureSanctions',
  tariffs: 'measureTariffs',
  expulsion: 'measureExpulsion',
  aid: 'measureAid',
  arms: 'measureArms',
  exchange: 'measureExchange',
  withdrawal: 'measureWithdrawal',
  closure: 'measureClosure',
};

export const MEASURE_STATE_WORD: Record<MeasureState, Word> = {
  proposed: 'stateProposed',
  threatened: 'measureThreatened',
  agreed: 'processAgreed',
  signed: 'measureSigned',
  'in force': 'measureInForce',
  withheld: 'measureWithheld',
  broken: 'measureBroken',
  lifted: 'measureLifted',
  rejected: 'measureRejected',
};

export const STANCE_WORD: Record<Stance, Word> = {
  supports: 'stanceSupports',
  rejects: 'stanceRejects',
  demands: 'stanceDemands',
  offers: 'stanceOffers',
  withholds: 'stanceWithholds',
  accuses: 'stanceAccuses',
  threatens: 'stanceThreatens',
  agrees: 'stanceAgrees',
};
