import { type Line, lineAt, within } from '../../../brief/model/line.ts';
import type { Actor, Span } from '../../../shared/analysis.ts';
import { fold } from './spellings.ts';

/**
 * The words by which a reader gets from a statement to its speaker's name: "he", then "the minister", then "Ana
 * Lindqvist". Each stands in the article; each further one is the nearest before, which tells more. Empty where the
 * article has no words for the speaker at the statement.
 *
 * @param source the source's own words, where the analysis gives them
 * @param sentence the sentence of the statement, in which the words for the speaker are looked for otherwise
 * @param cue the reporting word, to which those are nearest
 */
export function chainOf(
  text: string,
  actor: Pick<Actor, 'name' | 'mentions' | 'pronouns'>,
  source: Span | null,
  sentence: Span,
  cue: Span | null,
): Line[] {
  const mentions = actor.mentions.toSorted((a, b) => a[0] - b[0]);
  const all = [...mentions, ...actor.pronouns];
  const inSource = source && (all.find((span) => within(span, source)) ?? source);
  const start =
    inSource ??
    nearest(
      all.filter((span) => within(span, sentence)),
      cue ?? sentence,
    );
  if (!start) return [];
  const spans = [start];
  if (isPronoun(actor, start)) spans.push(...lastBefore(mentions, start));
  const last = spans.at(-1) ?? start;
  const isFull = (span: Span): boolean => fold(text.slice(...span)).includes(fold(actor.name));
  if (!isFull(last)) {
    const full = mentions.filter(isFull);
    spans.push(...(lastBefore(full, last).length > 0 ? lastBefore(full, last) : full.slice(0, 1)));
  }
  return spans.flatMap((span) => lineAt(text, span) ?? []);
}

/** Whether the way says more than the name above it does. */
export const isTelling = (chain: readonly Pick<Line, 'text'>[], name: string): boolean =>
  chain.length > 1 || chain.some(({ text }) => fold(text) !== fold(name));

const isPronoun = ({ pronouns }: Pick<Actor, 'pronouns'>, span: Span): boolean =>
  pronouns.some(([start, end]) => start === span[0] && end === span[1]);

const lastBefore = (spans: readonly Span[], [start]: Span): Span[] =>
  spans.filter(([, end]) => end <= start).slice(-1);

function nearest(spans: readonly Span[], [start, end]: Span): Span | null {
  const distance = (span: Span): number => Math.max(span[0] - end, start - span[1], 0);
  return spans.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
