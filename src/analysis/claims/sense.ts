import type { ClaimKind, Force } from '../../shared/analysis.ts';
import type { ReportingClause } from '../quotes/reporting-clause.ts';

/** What a cue does in front of the words that it reports. */
export interface Sense {
  kind: ClaimKind;
  force: Force;
  /** The cue mostly does something else than report such words. */
  doubtful: boolean;
  /** Whether it can govern such words at all. */
  fits: boolean;
}

/** A finite verb shows a clause; "confirmed its representatives" has none. */
export const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|\p{Ll}{3,}ed|\p{Ll}+n['’]t)\b/u;

/** The sense of a clause's cue that what it reports shows: "asked for help", "asked them to help", "asked whether". */
export function senseOf({ senses, kind, force, takes, order }: ReportingClause, words: string): Sense {
  for (const shape of shapesOf(words)) {
    const sense = senses.find((one) => one.takes.includes(shape));
    if (sense !== undefined) return { ...sense, fits: true };
  }
  const [first] = senses;
  if (first === undefined) return { kind, force, doubtful: false, fits: takes !== '' };
  // "is believed to …", "was accused by them of …": a passive takes what its active does not.
  return { ...first, fits: order === 'anonymous' || order === 'agent' };
}

/** The shapes that content may have, the likeliest first; letters as in ReportingVerb.takes. */
function shapesOf(words: string): string {
  if (/["“]/.test(words)) return 'cqnagi';
  if (/^(?:of|by|up|out|down|back|off)\b/i.test(words)) return '';
  if (/^(?:whether|if|that|why|how|what|who|when|where)\b/i.test(words)) return 'cn';
  if (/^(?:not )?to \p{Ll}/u.test(words)) return 'in';
  const infinitive = /^[^,;:]{1,60}? (?:not )?to \p{Ll}/u.exec(words);
  if (infinitive !== null && !FINITE.test(infinitive[0])) return 'icna';
  if (/^(?:not )?\p{Ll}+ing\b/u.test(words)) return 'gnac';
  if (/^(?:he|she|it|they|we|i|there|this|you)\b/i.test(words)) return 'c';
  return FINITE.test(words) ? 'cqna' : 'nao';
}
