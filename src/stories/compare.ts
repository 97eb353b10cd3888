import type { Span } from '../shared/analysis.ts';
import type { Fingerprint } from '../shared/fingerprint.ts';
import type { PageShingles } from './page-shingles.ts';
import { shingleCount, WIDTH } from './shingles.ts';

/** What became of one paragraph of a known article on a page. */
export interface ParagraphOnPage {
  /** `present`: word for word, though a page may break it in two; `changed`: some of it; `missing`: next to nothing. */
  state: 'present' | 'changed' | 'missing';
  /** The page's paragraph that holds most of it; null where nothing does. */
  span: Span | null;
}

/** How a known article and a page's text compare. Shares lie in [0, 1]. */
export interface Comparison {
  /** Share of the known article's shingles that the page has: |S ∩ P| / |S| (Broder 1997). What recognition goes by. */
  containment: number;
  /** Share of the known article's words that lie in such a shingle. An edited word costs one word here, four shingles there. */
  completeness: number;
  /** Longest run of words within one paragraph that both have, in words. */
  run: number;
  /** In the known article's order. */
  paragraphs: ParagraphOnPage[];
}

/** With less of its words on the page, what is there of a paragraph is chance: a name, a title, a turn of phrase. */
const CHANGED_FROM = 0.25;

/**
 * Compares a known article with a page, in time linear in both lengths. An article without words has containment 0.
 */
export function compare({ words, shingles }: Fingerprint, page: PageShingles): Comparison {
  const paragraphs: ParagraphOnPage[] = [];
  let first = 0;
  let [shared, covered, run] = [0, 0, 0];
  for (const count of words) {
    const own = shingles.subarray(first, first + shingleCount(count));
    first += own.length;
    const found = findParagraph(own, count, page);
    shared += found.shared;
    covered += found.covered;
    run = Math.max(run, found.run);
    paragraphs.push({ state: stateOf(found, own.length, count), span: found.span });
  }
  const total = words.reduce((sum, count) => sum + count, 0);
  return {
    containment: share(shared, shingles.length),
    completeness: share(covered, total),
    run,
    paragraphs,
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

interface Found {
  shared: number;
  covered: number;
  run: number;
  span: Span | null;
}

function stateOf({ shared, covered }: Found, shingles: number, words: number): ParagraphOnPage['state'] {
  if (shared === shingles) return 'present';
  return covered / words < CHANGED_FROM ? 'missing' : 'changed';
}

/** Looks for one paragraph of so many words: how many of its shingles and words there are, and where most of them stand. */
function findParagraph(shingles: Uint32Array, words: number, page: PageShingles): Found {
  const width = Math.min(words, WIDTH);
  const votes = new Map<number, number>();
  let [shared, covered, coveredTo, longest] = [0, 0, 0, 0];
  /** By the place of a run's last shingle on the page, how many shingles long it is. */
  let runs = new Map<number, number>();
  for (const [at, hash] of shingles.entries()) {
    const places = page.places.get(hash) ?? [];
    const before = runs;
    runs = new Map();
    if (places.length === 0) continue;
    shared++;
    covered += at + width - Math.max(at, coveredTo);
    coveredTo = at + width;
    for (const place of places) {
      const length = (before.get(place - 1) ?? 0) + 1;
      runs.set(place, length);
      longest = Math.max(longest, length);
      const paragraph = page.paragraphOf[place];
      if (paragraph !== undefined) votes.set(paragraph, (votes.get(paragraph) ?? 0) + 1);
    }
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return {
    shared,
    covered,
    run: longest === 0 ? 0 : longest + width - 1,
    span: (most && page.paragraphs[most[0]]) ?? null,
  };
}
