import type { Analyst } from '../../../src/analysis/analyze.ts';
import { type Codable, ploverCode } from '../../../src/brief/standards/plover-code.ts';
import type { PloverType } from '../../../src/brief/standards/plover-terms.ts';
import type { State } from '../../../src/shared/analysis.ts';
import { stateFor } from '../../analyze/states.ts';
import type { MeetingRow } from './rows.ts';

/** How one row was coded. */
export interface Answer extends MeetingRow {
  /** What the reader of states made of it; null where it found no meeting. */
  state: State | null;
  /** Null where there is no meeting, or one that PLOVER has no type for. */
  given: PloverType | null;
  /** `state`: no words could have led from this state to the code; `words`: the state fits, and the words misled. */
  fault: 'none' | 'no answer' | 'state' | 'words';
}

/** Sentences that between them lead a state to every type that it can have. */
const PROBES = [
  'It was asked for.',
  'It was offered.',
  'It was threatened.',
  'They denied that they met.',
  '',
];

const TOLD = { type: null, parties: 2, historical: false } as const;

const typeOf = (state: State, words: string): PloverType | null =>
  ploverCode({ ...TOLD, state, words } satisfies Codable).event;

/** Codes a row as the export does: by the state of its main encounter and its words. */
export function answerTo(row: MeetingRow, analyst: Analyst): Answer {
  const { text, expected } = row;
  const article = { url: '', title: '', language: 'en', text };
  const state = stateFor(text, analyst.read(article), undefined);
  if (state === null) return { ...row, state, given: null, fault: 'no answer' };
  const given = typeOf(state, text);
  if (given === expected) return { ...row, state, given, fault: 'none' };
  const canBe = PROBES.some((words) => typeOf(state, words) === expected);
  return { ...row, state, given, fault: canBe ? 'words' : 'state' };
}
