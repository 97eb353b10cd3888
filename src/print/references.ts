import type { Brief } from '../brief/brief.ts';
import type { Line } from '../brief/model/line.ts';
import { sentenceAround } from '../brief/model/sentence.ts';
import type { Span } from '../shared/analysis.ts';

/** A sentence of the article that the brief rests on. */
export interface Sentence extends Line {
  /** Counted from 1, in the order of the article. */
  number: number;
}

/** The sentences that a brief rests on, and which of them a span leads to. */
export interface References {
  sentences: Sentence[];
  /** Null where the span does not fit the text, or no line of the brief is in its sentence. */
  numberOf: (span: Span) => number | null;
}

/** Numbers the sentences of everything that the brief shows, and of further spans such as those of notes. */
export function referencesOf(text: string, brief: Brief, further: readonly Span[] = []): References {
  const lines = new Map<string, Line>();
  const keyOf = new Map<string, string>();
  for (const span of [...spansIn(brief), ...further]) {
    const line = sentenceAround(text, span);
    if (line === null) continue;
    lines.set(key(line.span), line);
    keyOf.set(key(span), key(line.span));
  }
  const sentences = [...lines.values()]
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .map((line, index): Sentence => ({ ...line, number: index + 1 }));
  const numbers = new Map(sentences.map(({ span, number }) => [key(span), number]));
  return { sentences, numberOf: (span) => numbers.get(keyOf.get(key(span)) ?? '') ?? null };
}

const key = (span: Span): string => span.join('-');

/** Where each line of a brief stands. */
function spansIn(brief: Brief): Span[] {
  const { status, meetings, voices, measures, positions, unnamed, timeline, disagreements } = brief;
  const lines: Line[] = [
    ...(status ? [status.because, ...status.findings.map(({ line }) => line)] : []),
    ...meetings.flatMap(({ evidence, accounts }) => [...evidence, ...accounts.map(({ line }) => line)]),
    ...voices.flatMap((voice) => voice.lines),
    ...measures.flatMap(({ evidence, accounts }) => [evidence, ...accounts.map(({ line }) => line)]),
    ...unnamed.sources.flatMap(({ described, lines: said }) => [described, ...said]),
    ...timeline.past,
    ...timeline.now,
    ...timeline.next,
    ...disagreements.flatMap(({ a, b }) => [a.line, b.line]),
  ];
  return [...lines, ...positions.flatMap((one) => one.positions)].map(({ span }) => span);
}
