import type { Analysis, ArticleText, Span } from '../../src/shared/analysis.ts';
import type { PaintedRanges } from './marks.ts';

/** Which spans the contract says each highlight shows. */
export function expectedSpans({ actors, quotes, claims }: Analysis): Record<string, Span[]> {
  return {
    'attache-actor': actors.filter(({ type }) => type !== 'unnamed').flatMap(({ mentions }) => mentions),
    'attache-unnamed': actors.filter(({ type }) => type === 'unnamed').flatMap(({ mentions }) => mentions),
    'attache-quote': quotes.map(({ span }) => span),
    'attache-claim': claims.map(({ content }) => content),
    'attache-cue': [...quotes.flatMap(({ cue }) => (cue ? [cue] : [])), ...claims.map(({ cue }) => cue)],
  };
}

/** Letters alone: a page breaks lines and hyphenates where it likes, and the text model writes "- " before an item. */
export const letters = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060\uFEFF]/g, '');

/**
 * What is wrong with the painted ranges, one line each; nothing where every range shows its span's words and
 * every span has its ranges. A span over several paragraphs may be painted as several ranges in a row.
 */
export function wrongRanges(
  { article, analysis }: { article: ArticleText; analysis: Analysis },
  painted: readonly PaintedRanges[],
): string[] {
  return Object.entries(expectedSpans(analysis)).flatMap(([name, spans]) => {
    const ranges = (painted.find((one) => one.name === name)?.texts ?? []).map(letters);
    const ordered = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const wanted = ordered.map((span) => letters(article.text.slice(...span).replace(/(^|\n)- /g, '$1')));
    return compare(name, wanted, ranges);
  });
}

function compare(name: string, wanted: readonly string[], ranges: readonly string[]): string[] {
  const left = [...ranges];
  const wrong: string[] = [];
  for (const words of wanted) {
    let shown = '';
    while (shown.length < words.length && left.length > 0 && words.startsWith(shown + left[0])) {
      shown += left.shift();
    }
    if (shown !== words) wrong.push(`${name}: "${words}" is painted as "${shown || left[0]}"`);
  }
  return [...wrong, ...left.map((text) => `${name}: nothing in the analysis stands for "${text}"`)];
}
