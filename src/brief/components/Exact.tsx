import { partsOf } from '../model/parts.ts';
import type { Statement } from '../model/statements.ts';

/** A statement's words, those in quotation marks tinted as they are in the page. */
export function Exact({ of }: { of: Statement }) {
  return (
    <>
      {partsOf(of, of.exact).map(({ text, span, exact }) =>
        exact ? (
          <span key={span[0]} class="exact">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
