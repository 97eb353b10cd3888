import type { ClaimKind } from './analysis.ts';

/** The closed list of what a claim can be, in the order in which readers are offered it. */
export const CLAIM_KINDS: readonly ClaimKind[] = [
  'statement',
  'denial',
  'demand',
  'prediction',
  'evaluation',
  'proposal',
  'refusal',
];
