import type { Reading } from '../../src/analysis/analyze.ts';
import type { Span, State } from '../../src/shared/analysis.ts';

/**
 * State of the encounter that `subject` speaks of; without one, of the encounter that most of the text is about.
 * Where the text names too little of the parties for an encounter, the words of meeting alone decide; null without any.
 */
export function stateFor(
  text: string,
  { analysis, encounterMentions, stateAt }: Reading,
  subject: Span | undefined,
): State | null {
  const byId = new Map(analysis.encounters.map((encounter) => [encounter.id, encounter]));
  if (subject !== undefined) {
    const hit = encounterMentions.find(({ span }) => span[0] < subject[1] && subject[0] < span[1]);
    return hit === undefined ? stateAt(subject) : (byId.get(hit.encounter)?.state ?? null);
  }
  const counts = new Map<string, number>();
  for (const { encounter } of encounterMentions) counts.set(encounter, (counts.get(encounter) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1]);
  return main === undefined ? stateAt([0, text.length]) : (byId.get(main[0])?.state ?? null);
}
