import type { Analysis, Span } from '../../src/shared/analysis.ts';

/** Every span of an analysis. */
export function spansOf(analysis: Analysis): Span[] {
  const present = (span: Span | null): Span[] => (span === null ? [] : [span]);
  return [
    ...analysis.actors.flatMap(({ mentions, pronouns }) => [...mentions, ...pronouns]),
    ...analysis.quotes.flatMap(({ span, cue }) => [span, ...present(cue)]),
    ...analysis.claims.flatMap(({ content, cue, sourceSpan }) => [content, cue, ...present(sourceSpan)]),
    ...analysis.encounters.flatMap(({ evidence, accounts }) => [
      ...evidence,
      ...accounts.map((account) => account.evidence),
    ]),
    ...analysis.positions.map(({ evidence }) => evidence),
    ...analysis.timeline.map(({ span }) => span),
    ...analysis.disagreements.flatMap(({ a, b }) => [a, b]),
    ...present(analysis.status?.because ?? null),
  ];
}

/** Every id of an actor that an analysis names. */
export function idsOf(analysis: Analysis): string[] {
  const present = (id: string | null | undefined): string[] => (id == null ? [] : [id]);
  return [
    ...analysis.quotes.flatMap(({ speaker }) => present(speaker)),
    ...analysis.claims.flatMap(({ source, sources, via }) => [
      ...present(source),
      ...(sources ?? []),
      ...present(via),
    ]),
    ...analysis.encounters.flatMap(({ participants, accounts }) => [
      ...participants,
      ...accounts.flatMap(({ source }) => present(source)),
    ]),
    ...analysis.positions.flatMap(({ actor, target }) => [actor, ...present(target)]),
  ];
}
