import type { Analysis, ArticleText } from '../../shared/analysis.ts';
import { trimmed } from '../../shared/sentence.ts';
import { type Line, lineAt } from './line.ts';
import type { Cast } from './people.ts';
import { type Piece, type Statement, statementPieces } from './statements.ts';

/** Between the pieces of one statement: what stands there in the article is the writer's. */
export const GAP = ' … ';

/** Everything that somebody is reported to say, each once, in the order of the text. */
export const statementsOf = (article: ArticleText, analysis: Analysis, cast: Cast): Statement[] =>
  joined(article.text, statementPieces(article, analysis, cast));

/**
 * The statements with those made one that a reporting clause interrupts ("“There are no plans,” she said, “for a
 * meeting.”"): neighbours of the same speakers about one reporting word that stands between them.
 */
function joined(text: string, statements: readonly Statement[]): Statement[] {
  const whole: Statement[] = [];
  for (const statement of statements) {
    const last = whole.at(-1);
    if (last && isInterrupted(text, last, statement))
      whole[whole.length - 1] = joinTwo(text, last, statement);
    else whole.push(statement);
  }
  return whole;
}

function isInterrupted(text: string, a: Statement, b: Statement): boolean {
  const { cue } = a;
  if (cue === null || b.cue === null || cue.span.join() !== b.cue.span.join()) return false;
  const [start] = a.pieces.map(({ span }) => span[1]).toSorted((x, y) => y - x);
  return (
    start !== undefined &&
    // A second reporting word would be another statement; a third piece after the same one is still this.
    (start <= cue.span[0] || a.pieces.length > 1) &&
    cue.span[1] <= b.span[0] &&
    start <= b.span[0] &&
    a.speakers.length > 0 &&
    a.speakers.join() === b.speakers.join() &&
    !text.slice(start, b.span[0]).includes('\n')
  );
}

function joinTwo(text: string, a: Statement, b: Statement): Statement {
  const pieces = [...a.pieces, ...b.pieces];
  const shown = pieces.flatMap(({ span }, i): Line[] => {
    const line = lineAt(text, withoutJoint(text, span, i > 0, i < pieces.length - 1));
    return line ? [line] : [];
  });
  const direct = a.form === 'direct' || b.form === 'direct' ? 'direct' : 'partial';
  // What only a claim tells is told of the whole.
  const told = b.form === 'claim' && a.form !== 'claim' ? b : a;
  return {
    ...told,
    form: told.form === 'claim' ? 'claim' : direct,
    link: a.link,
    span: [a.span[0], b.span[1]],
    text: shown.map((line) => line.text).join(GAP),
    exact: [...a.exact, ...b.exact],
    pieces,
    shown,
  };
}

/** Marks that close and open again for the reporting clause alone. */
const CLOSING = /(?<![,\s])[,\s]*["”»’]?$/;
const OPENING = /^["“«‘]/;

function withoutJoint(text: string, span: Piece['span'], after: boolean, before: boolean): Piece['span'] {
  const words = text.slice(...span);
  const start = after ? (OPENING.exec(words)?.[0].length ?? 0) : 0;
  const end = before ? (CLOSING.exec(words)?.[0].length ?? 0) : 0;
  return trimmed(text, [span[0] + start, span[1] - end]) ?? span;
}
