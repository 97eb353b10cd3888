import type { Speech } from '../../brief/phrases.ts';
import type { Coverage } from '../../shared/coverage.ts';
import { numberFormat } from '../../shared/formats.ts';

/** What the reader has to know of how much of the article was read; null where all of it was, as far as is known. */
export function coverageLine(coverage: Coverage | undefined, { say, locale }: Speech): string | null {
  if (!coverage) return null;
  const { words, of, gated, paged } = coverage;
  const number = numberFormat(locale);
  const parts: string[] = [];
  if (gated && of !== null) parts.push(say('coverageGatedOf', number.format(words), number.format(of)));
  else if (gated) parts.push(say('coverageGated', number.format(words)));
  if (paged) parts.push(say('coveragePaged'));
  return parts.length > 0 ? parts.join(' ') : null;
}
