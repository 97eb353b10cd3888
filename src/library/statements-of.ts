import type { Analysis, ArticleText, Span } from '../shared/analysis.ts';
import type { Entry } from './entry.ts';
import { type StatementRecord, statementRecord } from './statement-record.ts';

const MARKS_BEFORE = /^[\s"'“”„«»‘’‚]+/;
// A run is tried from its head alone: from each of its marks would cost its square.
const MARKS_BEHIND = /(?<![\s"'“”„«»‘’‚])[\s"'“”„«»‘’‚]+$/;

/** Everything that an article reports somebody to say, each once, as the library keeps it. */
export function statementsOf(
  { text }: Pick<ArticleText, 'text'>,
  { actors, quotes, claims }: Analysis,
  entry: Pick<Entry, 'url' | 'published' | 'readAt'>,
): StatementRecord[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const day = entry.published ?? entry.readAt;
  const recordOf = (
    span: Span,
    speakers: readonly (string | null)[],
    { form, kind }: Pick<StatementRecord, 'form' | 'kind'>,
  ): StatementRecord[] => {
    const [start, end] = withoutMarks(text, span);
    if (start >= end) return [];
    const named = new Set(speakers.flatMap((id) => (id === null ? [] : (names.get(id) ?? []))));
    const words = text.slice(start, end);
    return [statementRecord({ url: entry.url, form, kind, text: words, speakers: [...named], start, day })];
  };
  const fromQuotes = quotes.flatMap(({ span, speaker, form }) =>
    recordOf(span, [speaker], { form, kind: null }),
  );
  const fromClaims = claims.flatMap(({ content, source, sources, kind }) =>
    quotes.some(({ span }) => within(withoutMarks(text, content), span))
      ? // The words of a quote are kept as the quote.
        []
      : recordOf(content, [source, ...(sources ?? [])], { form: 'claim', kind }),
  );
  const all = [...fromQuotes, ...fromClaims].sort((a, b) => a.start - b.start);
  return [...new Map(all.map((record) => [record.id, record])).values()];
}

const within = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to;

function withoutMarks(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const before = MARKS_BEFORE.exec(words)?.[0].length ?? 0;
  const behind = MARKS_BEHIND.exec(words)?.[0].length ?? 0;
  return [start + before, end - behind];
}
