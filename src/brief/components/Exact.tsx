import type { Span } from '../../shared/analysis.ts';
import { GAP } from '../model/joined.ts';
import type { Line } from '../model/line.ts';
import { partsOf } from '../model/parts.ts';
import type { Statement } from '../model/statements.ts';

/** A statement's words, those in quotation marks tinted as they are in the page. */
export function Exact({ of }: { of: Statement }) {
  return (
    <>
      {of.shown.map((line, i) => [
        i > 0 && GAP,
        ...partsOf(line, insideOf(line, of.exact)).map(({ text, span, exact }) =>
          exact ? (
            <span key={span[0]} class="exact">
              {text}
            </span>
          ) : (
            text
          ),
        ),
      ])}
    </>
  );
}

/** Of a statement that is interrupted less is shown than its quotation marks hold. */
const insideOf = ({ span: [start, end] }: Line, exact: readonly Span[]): Span[] =>
  exact
    .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)])
    .filter(([from, to]) => from < to);
