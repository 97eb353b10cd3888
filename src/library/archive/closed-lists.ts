import type { ActorType, ClaimKind, EncounterType, ProcessState, State } from '../../shared/analysis.ts';
import type { Correction } from '../../shared/notes.ts';
import type { StatementRecord } from '../statement-record.ts';

// The closed lists of the contract as values, for what comes from a file. A member that is missing does not compile.

export const STATES: Record<State, true> = {
  held: true,
  'under way': true,
  scheduled: true,
  planned: true,
  proposed: true,
  delayed: true,
  cancelled: true,
  'broken off': true,
  'ruled out': true,
  'no plans': true,
  uncertain: true,
};

export const PROCESS_STATES: Record<ProcessState, true> = {
  advancing: true,
  agreed: true,
  holding: true,
  stalled: true,
  delayed: true,
  'broken down': true,
  escalating: true,
  concluded: true,
};

export const ENCOUNTER_TYPES: Record<EncounterType, true> = {
  summit: true,
  meeting: true,
  call: true,
  talks: true,
  visit: true,
  conference: true,
};

export const ACTOR_TYPES: Record<ActorType, true> = {
  person: true,
  country: true,
  government: true,
  organization: true,
  unnamed: true,
};

export const CLAIM_KINDS: Record<ClaimKind, true> = {
  statement: true,
  denial: true,
  demand: true,
  prediction: true,
  evaluation: true,
  proposal: true,
  refusal: true,
};

export const FORMS: Record<StatementRecord['form'], true> = { direct: true, partial: true, claim: true };

export const CORRECTED: Record<Correction['of'], true> = { quote: true, claim: true, actor: true };
