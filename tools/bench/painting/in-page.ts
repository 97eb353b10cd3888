// Runs in the page that is painted: reads its article, and paints what the analysis says in one of several ways.
import { type FoundArticle, readArticles } from '../../../src/page/article/read.ts';
import { rangesOf } from '../../../src/page/article/text/range.ts';
import { annotationsOf } from '../../../src/page/highlight/annotations.ts';
import css from '../../../src/page/highlight/highlights.css?inline';
import { createPainter, type Mark } from '../../../src/page/highlight/paint.ts';
import type { Analysis } from '../../../src/shared/analysis.ts';
import { nextTask } from '../../../src/shared/slices.ts';
import { changesBetween, type NodeChanges, nodesNow } from './nodes.ts';
import { wrap } from './wrap.ts';

/** The ways to show marks; `nothing` shows none, for what a frame costs anyway. */
export type Way = 'nothing' | 'highlights' | 'marks';

/** What painting took, milliseconds by the clock. */
export interface Painting {
  /** The call that paints. */
  call: number;
  /** Style and layout, forced right after it. */
  layout: number;
  /** From the call until the first frame after it was handed over. */
  toFrame: number;
}

const WAYS: Readonly<Record<Way, (marks: readonly Mark[]) => void>> = {
  nothing: () => {},
  highlights: (marks) => createPainter(css, new AbortController().signal).paint(1, marks),
  marks: wrap,
};

let found: FoundArticle | undefined;
let marks: Mark[] = [];
let before: ReadonlySet<Node> = new Set();

/** The text of the page's first article; empty where it has none. */
export async function read(): Promise<string> {
  const signal = new AbortController().signal;
  const { articles } = await readArticles(document, location.href, { thorough: true, signal });
  found = articles[0];
  return found?.article.text ?? '';
}

/** Makes the ranges of all marks and gives the page the rules that draw them. The number of ranges. */
export function prepare(analysis: Analysis): number {
  if (!found) return 0;
  const { map } = found;
  const layers = { actors: true, quotes: true, claims: true };
  marks = annotationsOf(analysis, layers, map.text.length).map(({ highlight, span }) => ({
    highlight,
    ranges: rangesOf(map, span),
  }));
  const sheet = new CSSStyleSheet();
  // The same look for elements; browsers give those of this name colours of their own.
  const rules = css.replace(/::highlight\(([\w-]+)\)/g, 'mark.$1');
  sheet.replaceSync(`${css}\n:where(mark) { background: none; color: inherit; }\n${rules}`);
  document.adoptedStyleSheets.push(sheet);
  return marks.reduce((sum, { ranges }) => sum + ranges.length, 0);
}

/** Remembers the page's nodes as they are. */
export function remember(): void {
  before = nodesNow();
}

/** What has become of the nodes that were remembered. */
export const changes = (): NodeChanges => changesBetween(before, nodesNow());

/** Paints in this way, once. */
export async function paint(way: Way): Promise<Painting> {
  await frame();
  const start = performance.now();
  WAYS[way](marks);
  const called = performance.now();
  document.documentElement.getBoundingClientRect();
  const laidOut = performance.now();
  await frame();
  const shown = performance.now();
  return {
    call: called - start,
    layout: laidOut - called,
    toFrame: shown - start,
  };
}

/** Resolves in the task after the next frame. */
async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await nextTask();
}
