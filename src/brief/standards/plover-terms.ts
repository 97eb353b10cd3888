// The words of PLOVER 0.8 (Open Event Data Alliance, 2021) as far as meetings need them.

export const PLOVER_VERSION = '0.8';

/** Types of event that a meeting can be coded as. */
export type PloverType = 'AGREE' | 'CONSULT' | 'REQUEST' | 'REJECT' | 'THREATEN' | 'SANCTION';

/** Modes of these types. */
export type PloverMode =
  | 'visit'
  | 'third-party'
  | 'multilateral'
  | 'phone'
  | 'meet'
  | 'relations'
  | 'discontinue';

/** What is said of an event besides its type and mode. */
export type PloverAuxiliary = 'historical' | 'future' | 'hypothetical' | 'negation';
