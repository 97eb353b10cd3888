import { analyze, words } from '../read.ts';

/** The words of a text that mean each actor, by the actor's name: mentions, then pronouns. */
export function whoIsMeant(text: string): Record<string, { mentions: string[]; pronouns: string[] }> {
  const said = (spans: readonly [number, number][]): string[] => spans.map((span) => words(text, span) ?? '');
  return Object.fromEntries(
    analyze(text).actors.map(({ name, mentions, pronouns }) => [
      name,
      { mentions: said(mentions), pronouns: said(pronouns) },
    ]),
  );
}
