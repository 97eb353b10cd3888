import { analyze, nameOf } from '../read.ts';

/** A position in words. */
export interface Stood {
  actor: string | null;
  stance: string;
  object: string;
  target: string | null;
}

/** The positions of a text in words, in order. */
export function stood(text: string): Stood[] {
  const analysis = analyze(text);
  return analysis.positions.map(({ actor, stance, object, target }) => ({
    actor: nameOf(analysis, actor),
    stance,
    object,
    target: nameOf(analysis, target),
  }));
}
