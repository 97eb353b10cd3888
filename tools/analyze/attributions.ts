import type { Reading } from '../../src/analysis/analyze.ts';
import type { Span } from '../../src/shared/analysis.ts';

interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** Source, cue and content of everything that is reported, direct speech included, and each quotation with its speaker's nearest mention. */
export function attributionsOf({ analysis, clauses }: Reading): {
  attributions: Attribution[];
  quotes: { span: Span; speaker: Span[] | null }[];
} {
  const sourceOf = new Map(clauses.map((clause) => [clause.cue[0], clause.sourceSpan]));
  const byCue = new Map<number, Attribution>();
  const enter = (cue: Span): Attribution => {
    const known = byCue.get(cue[0]);
    if (known !== undefined) return known;
    const source = sourceOf.get(cue[0]);
    const made: Attribution = { source: source == null ? [] : [source], cue: [cue], content: [] };
    byCue.set(cue[0], made);
    return made;
  };
  for (const { cue, content } of analysis.claims) enter(cue).content.push(content);
  for (const { cue, span } of analysis.quotes) {
    if (cue === null) continue;
    const { content } = enter(cue);
    if (!content.some(([start, end]) => start <= span[0] && span[1] <= end)) content.push(span);
  }
  let last: Span | null = null;
  const quotes = analysis.quotes.map(({ span, cue, speaker }) => {
    const source = cue === null ? (speaker === null ? null : last) : (sourceOf.get(cue[0]) ?? null);
    last = source;
    return { span, speaker: source === null ? null : [source] };
  });
  return { attributions: [...byCue.values()].filter(({ content }) => content.length > 0), quotes };
}
