import type { Actor, Encounter, Measure, Position } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';

/** What the status is read from. */
export interface StatusInput {
  doc: TextDocument;
  actors: readonly Actor[];
  encounters: readonly Encounter[];
  measures: readonly Measure[];
  positions: readonly Position[];
}
