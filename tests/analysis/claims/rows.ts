import type { Claim } from '../../../src/shared/analysis.ts';
import { analyze, nameOf } from '../read.ts';

/** A claim in words. */
export interface Told {
  source: string | null;
  cue: string;
  content: string;
}

/** The claims of a text in words, in the order of their cues. */
export function told(text: string): Told[] {
  const analysis = analyze(text);
  return analysis.claims.map(({ source, cue, content }) => ({
    source: nameOf(analysis, source),
    cue: text.slice(...cue),
    content: text.slice(...content),
  }));
}

/** The first claim of a text; fails where there is none. */
export function firstClaim(text: string): Claim {
  const [claim] = analyze(text).claims;
  if (claim === undefined) throw new Error(`no claim in: ${text}`);
  return claim;
}
