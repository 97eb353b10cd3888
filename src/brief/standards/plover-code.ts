import type { EncounterType, State } from '../../shared/analysis.ts';
import type { PloverAuxiliary, PloverMode, PloverType } from './plover-terms.ts';
import { ASKS, DENIES, MEDIATED, OFFERS, PAST, THREATENS } from './plover-words.ts';

/** What decides how a meeting is coded. */
export interface Codable {
  state: State;
  /** Null where only words of meeting were found, and no encounter. */
  type: EncounterType | null;
  /** The sentences that tell of it. */
  words: string;
  /** How many take part. */
  parties: number;
  /** Whether it was over well before the article was written. */
  historical: boolean;
}

export interface PloverCode {
  /** Null where PLOVER has no type for it; `note` says why. */
  event: PloverType | null;
  mode: PloverMode | null;
  auxiliary: PloverAuxiliary[];
  note?: string;
}

const code = (
  event: PloverType,
  mode: PloverMode | null = null,
  ...auxiliary: PloverAuxiliary[]
): PloverCode => ({ event, mode, auxiliary });

const nothing = (note: string): PloverCode => ({ event: null, mode: null, auxiliary: [], note });

/** What each state is. Meetings ahead are AGREE: the manual keeps CONSULT for those that take place. */
const BY_STATE: Readonly<Record<State, (told: Codable) => PloverCode>> = {
  held: (told) => code('CONSULT', modeOf(told), ...(told.historical ? (['historical'] as const) : [])),
  'under way': (told) => code('CONSULT', modeOf(told)),
  scheduled: () => code('AGREE', null, 'future'),
  planned: () => code('AGREE', null, 'future'),
  proposed: ({ words }) => (asks(words) ? code('REQUEST', 'meet') : code('AGREE')),
  'ruled out': () => code('REJECT', 'meet'),
  cancelled: () => code('REJECT', 'meet'),
  'broken off': () => code('SANCTION', 'discontinue'),
  uncertain,
  delayed: () => nothing('PLOVER has no type for a meeting that is put off without being refused'),
  'no plans': () => nothing('PLOVER has no type for a meeting that nobody plans and nobody refuses'),
};

/** Codes a meeting by its state and, where that leaves several codes, by the words that tell of it. */
export function ploverCode(told: Codable): PloverCode {
  return BY_STATE[told.state](told);
}

/** Open meetings are threatened, denied, or just open. */
function uncertain({ words }: Codable): PloverCode {
  if (THREATENS.test(words)) return code('THREATEN', 'relations', 'hypothetical');
  if (!DENIES.test(words)) return code('AGREE', null, 'future', 'hypothetical');
  return PAST.test(words)
    ? code('CONSULT', null, 'hypothetical', 'negation')
    : code('AGREE', null, 'future', 'hypothetical', 'negation');
}

/** Whichever word comes first says it; without any, what is put forward is an offer. */
function asks(words: string): boolean {
  const asked = ASKS.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  return asked < (OFFERS.exec(words)?.index ?? Number.POSITIVE_INFINITY);
}

/** More parties than two make it multilateral, unless one of them stands between the others. */
const BILATERAL = 2;

function modeOf({ type, words, parties }: Codable): PloverMode | null {
  if (type === 'call') return 'phone';
  if (MEDIATED.test(words)) return 'third-party';
  if (type === 'conference' || parties > BILATERAL) return 'multilateral';
  return type === 'visit' ? 'visit' : null;
}
