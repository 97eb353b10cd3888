import type { Reading } from '../../src/analysis/analyze.ts';
import { isSure } from '../../src/analysis/models/attribution/reader.ts';
import { type Relation, spansOf } from '../../src/analysis/models/attribution/relation.ts';
import { readLayout } from '../../src/analysis/quotes/layout.ts';
import type { Span } from '../../src/shared/analysis.ts';

interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

interface Quotation {
  span: Span;
  speaker: Span[] | null;
}

/** Share of a quotation that has to lie in the content of a relation to be its words. */
const COVERED = 0.5;

/** Source, cue and content of everything that is reported, direct speech included, and each quotation with its speaker's nearest mention. */
export function attributionsOf(reading: Reading): { attributions: Attribution[]; quotes: Quotation[] } {
  const { doc, relations, stretches } = reading;
  const inText = ({ source, cue, content }: Relation): Attribution => ({
    source: spansOf(doc.tokens, source),
    cue: spansOf(doc.tokens, cue),
    content: spansOf(doc.tokens, content),
  });
  const attributions = relations.filter(isSure).map(inText);
  const doubtful = relations.filter((relation) => !isSure(relation)).map(inText);
  const ruled = speakersByRule(reading);
  const layout = readLayout(doc);
  const quotes = stretches.flatMap((stretch): Quotation[] => {
    const { span } = stretch;
    const own = nearest(attributions, span);
    const name = layout.nameFor(stretch);
    const speaker = [name && [name], own?.source, nearest(doubtful, span)?.source, ruled.get(span[0])].find(
      (source) => source !== undefined && source.length > 0,
    );
    // Marks without a speaker are a quotation only where somebody surely reports something in them.
    return speaker === undefined && own === undefined ? [] : [{ span, speaker: speaker ?? null }];
  });
  return { attributions, quotes };
}

/** The relation that covers most of a quotation; of several the shortest. */
function nearest(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  let best: Attribution | undefined;
  let most = COVERED * (span[1] - span[0]);
  for (const attribution of attributions) {
    const covered = overlap(attribution.content, span);
    const better =
      covered > most || (covered === most && best !== undefined && size(attribution) < size(best));
    if (!better) continue;
    best = attribution;
    most = covered;
  }
  return best;
}

const size = ({ content }: Attribution): number =>
  content.reduce((sum, [start, end]) => sum + end - start, 0);

const overlap = (spans: readonly Span[], [from, to]: Span): number =>
  spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);

/** For each quotation of the analysis, by its beginning, the mention that its reporting clause has for a source. */
function speakersByRule({ analysis, clauses }: Reading): Map<number, Span[]> {
  const sourceOf = new Map(clauses.map((clause) => [clause.cue[0], clause.sourceSpan]));
  const speakers = new Map<number, Span[]>();
  let last: Span | null = null;
  for (const { span, cue, speaker } of analysis.quotes) {
    last = cue === null ? (speaker === null ? null : last) : (sourceOf.get(cue[0]) ?? null);
    if (last !== null) speakers.set(span[0], [last]);
  }
  return speakers;
}
