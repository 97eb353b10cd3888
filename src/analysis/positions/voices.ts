import type { Claim, Quote, Span } from '../../shared/analysis.ts';

/** Whose words stand at an offset. */
export interface Voices {
  /** The speaker of the quotation around it; undefined outside quotations, null where nobody is known. */
  speakerAt(offset: number): string | null | undefined;
  /** The innermost claim whose content holds it. */
  claimAt(offset: number): Claim | undefined;
  /** Source of the words: a quotation's speaker, a claim's source, null for the writer. */
  sourceAt(offset: number): string | null;
}

/** Looks voices up by place; every offset costs the logarithm of their number. */
export function findVoices(claims: readonly Claim[], quotes: readonly Quote[]): Voices {
  const contents = byPlace(claims.map((claim) => ({ span: claim.content, value: claim })));
  const spoken = byPlace(quotes.map((quote) => ({ span: quote.span, value: quote.speaker })));
  const speakerAt = (offset: number): string | null | undefined => spoken(offset);
  const claimAt = (offset: number): Claim | undefined => contents(offset);
  return {
    speakerAt,
    claimAt,
    sourceAt: (offset) => speakerAt(offset) ?? claimAt(offset)?.source ?? null,
  };
}

/** Claims stand in one another at most so deep. */
const NESTED = 6;

/** The last of the stretches that begin before an offset and hold it. */
function byPlace<T>(stretches: { span: Span; value: T }[]): (offset: number) => T | undefined {
  const sorted = [...stretches].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.span[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - NESTED); i--) {
      const stretch = sorted[i];
      if (stretch !== undefined && stretch.span[1] > offset) return stretch.value;
    }
    return undefined;
  };
}
