import type { Account, Encounter, State } from '../../shared/analysis.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { CAMP } from './camps.ts';

/** States that put an end to an expectation. */
const CHANGED: ReadonlySet<State> = new Set(['delayed', 'cancelled', 'broken off', 'ruled out', 'uncertain']);

const BEFORE =
  /\b(?:had|was|were)\b(?: \w+){0,3} (?:scheduled|planned|expected|due|supposed|meant|set|agreed|invited|announced|hoped|to (?:meet|hold|visit|take place))\b|\b(?:initially|originally|earlier|previously|until (?:then|now|recently)|at first)\b/i;

/**
 * Whether an account tells how an encounter stood before it changed. What was expected then contradicts nobody now.
 */
export function isEarlier(encounter: Encounter, { state, evidence }: Account, doc: TextDocument): boolean {
  const { was, wasState } = encounter;
  if (was?.includes(doc.text.slice(...evidence)) === true) return true;
  if (state === encounter.state || CAMP[state] === 'off' || !CHANGED.has(encounter.state)) return false;
  if (state === wasState) return true;
  const sentence = sentenceAt(doc, evidence[0])?.span ?? evidence;
  return BEFORE.test(doc.text.slice(sentence[0], evidence[1]));
}
