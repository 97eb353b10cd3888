import type { MeasureKind, MeasureState } from '../../shared/analysis.ts';
import type { Mode } from '../lexicon/measure-modes.ts';
import type { MeasureAct } from '../lexicon/measure-words.ts';

/** What measures of a kind are to whom they concern: a pact between parties, pressure on one, something given. */
export type MeasureNature = 'pact' | 'pressure' | 'gift';

export const NATURE_OF: Readonly<Record<MeasureKind, MeasureNature>> = {
  ceasefire: 'pact',
  agreement: 'pact',
  treaty: 'pact',
  exchange: 'pact',
  sanctions: 'pressure',
  tariffs: 'pressure',
  expulsion: 'pressure',
  closure: 'pressure',
  aid: 'gift',
  arms: 'gift',
  withdrawal: 'gift',
};

type ByNature = Readonly<Record<MeasureNature, MeasureState | null>>;
const all = (state: MeasureState | null): ByNature => ({ pact: state, pressure: state, gift: state });

const APPLIED: Readonly<Record<Mode, ByNature>> = {
  done: all('in force'),
  agreed: all('agreed'),
  future: { pact: 'agreed', pressure: 'threatened', gift: 'agreed' },
  planned: { pact: 'proposed', pressure: 'threatened', gift: 'proposed' },
  open: { pact: 'proposed', pressure: 'threatened', gift: 'proposed' },
  asked: all('proposed'),
  offered: all('proposed'),
  threat: all('threatened'),
  undone: all(null),
  refused: all('rejected'),
};

const WITHHELD: Readonly<Record<Mode, ByNature>> = {
  done: { pact: 'withheld', pressure: 'lifted', gift: 'withheld' },
  agreed: { pact: 'withheld', pressure: 'in force', gift: 'withheld' },
  future: { pact: 'threatened', pressure: 'in force', gift: 'threatened' },
  planned: { pact: 'threatened', pressure: 'in force', gift: 'threatened' },
  open: { pact: 'threatened', pressure: 'in force', gift: 'threatened' },
  asked: { pact: null, pressure: 'in force', gift: 'in force' },
  offered: { pact: null, pressure: 'in force', gift: null },
  threat: { pact: 'threatened', pressure: null, gift: 'threatened' },
  undone: { pact: null, pressure: 'in force', gift: null },
  refused: { pact: null, pressure: 'in force', gift: 'in force' },
};

/** To lift a pact is to end it: it is broken; to end a gift is to withhold it; pressure not yet lifted is in force. */
const LIFTED: Readonly<Record<Mode, ByNature>> = {
  ...WITHHELD,
  done: { pact: 'broken', pressure: 'lifted', gift: 'withheld' },
  agreed: { pact: null, pressure: 'in force', gift: 'withheld' },
  future: { pact: null, pressure: 'in force', gift: 'threatened' },
  planned: { pact: null, pressure: 'in force', gift: 'threatened' },
  open: { pact: null, pressure: 'in force', gift: 'threatened' },
  threat: { pact: null, pressure: null, gift: 'threatened' },
};

/**
 * The state of a measure from what is done to it and how far that is meant; null where that does not tell. "would impose
 * sanctions" threatens them, "would not sign" rejects a treaty, "urged to lift" presupposes that they are in force.
 */
export function stateFrom(act: MeasureAct, mode: Mode, kind: MeasureKind): MeasureState | null {
  const nature = NATURE_OF[kind];
  switch (act) {
    case 'sign':
      return mode === 'done' ? (nature === 'pressure' ? 'in force' : 'signed') : pactToCome(mode);
    case 'agree':
      return mode === 'done' || mode === 'agreed' ? 'agreed' : toCome(mode, nature);
    case 'reject':
      return mode === 'undone' || mode === 'refused' || mode === 'asked' || mode === 'threat'
        ? null
        : 'rejected';
    case 'break':
    case 'collapse':
      return nature !== 'pact' ? null : brokenIf(mode);
    case 'withhold':
      return WITHHELD[mode][nature];
    case 'lift':
      return LIFTED[mode][nature];
    case 'apply':
      return APPLIED[mode][nature];
    case 'propose':
      return mode === 'undone' || mode === 'refused' ? null : 'proposed';
    case 'threaten':
      return nature === 'pressure' && mode !== 'undone' && mode !== 'refused' ? 'threatened' : null;
    case 'hold':
      return held(mode, nature);
  }
}

const pactToCome = (mode: Mode): MeasureState | null =>
  mode === 'agreed' || mode === 'future'
    ? 'agreed'
    : mode === 'refused'
      ? 'rejected'
      : mode === 'planned' || mode === 'open' || mode === 'asked' || mode === 'offered'
        ? 'proposed'
        : null;

const toCome = (mode: Mode, nature: MeasureNature): MeasureState | null =>
  mode === 'refused'
    ? 'rejected'
    : mode === 'threat'
      ? 'threatened'
      : mode === 'undone'
        ? null
        : nature === 'pressure' && mode !== 'asked'
          ? 'threatened'
          : 'proposed';

const brokenIf = (mode: Mode): MeasureState | null =>
  mode === 'done'
    ? 'broken'
    : mode === 'undone' || mode === 'asked' || mode === 'refused'
      ? 'in force'
      : null;

const held = (mode: Mode, nature: MeasureNature): MeasureState | null =>
  mode === 'done'
    ? 'in force'
    : mode === 'future' || mode === 'agreed'
      ? 'agreed'
      : mode === 'undone' && nature === 'pact'
        ? 'broken'
        : (mode === 'open' || mode === 'planned') && nature !== 'pact'
          ? 'threatened'
          : mode === 'open' || mode === 'planned'
            ? 'proposed'
            : null;
