import type { Span } from '../../shared/analysis.ts';
import type { TextDocument } from '../text/document.ts';

/** The name behind the words where a line is signed: “…” — Ana Reis, or the name in the next paragraph. */
export function signature(doc: TextDocument, span: Span, paragraph: number): Span | null {
  const own = doc.paragraphs[paragraph]?.span;
  if (own === undefined || span[0] - own[0] > 1) return null;
  const rest = doc.text.slice(span[1], own[1]);
  const same = SIGNED.exec(rest);
  if (same !== null) return [span[1] + (same[1]?.length ?? 0), own[1]];
  const next = doc.paragraphs[paragraph + 1];
  if (rest.trim() !== '' || next === undefined) return null;
  const line = doc.text.slice(...next.span);
  const lead = next.item ? '' : (/^[—–―-]{1,2}\s*/.exec(line)?.[0] ?? null);
  return lead !== null && isName(line.slice(lead.length)) ? [next.span[0] + lead.length, next.span[1]] : null;
}

/** A dash and a name to the end of the paragraph, an office behind a comma included. */
const SIGNED =
  /^(\s*[—–―-]{1,2}\s*)(?:\p{Lu}[\p{L}.’'-]*\s+){0,4}\p{Lu}[\p{L}.’'-]*(?:,\s[^.!?"“”]{1,80})?$/u;

const isName = (line: string): boolean => SIGNED.test(`- ${line}`);
