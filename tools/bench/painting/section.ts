import { table } from '../../evaluate/markdown.ts';
import { summarise } from '../statistics.ts';
import type { Way } from './in-page.ts';
import type { Painted } from './visit.ts';

/** What was measured, and where. */
export interface PaintingBench {
  browser: string;
  /** Ids of all pages. */
  pages: readonly string[];
  /** By page; what failed is not in it. */
  painted: readonly { way: Way; byPage: ReadonlyMap<string, Painted> }[];
}

const CALLED: Readonly<Record<Way, string>> = {
  nothing: 'nothing is painted',
  highlights: 'highlights (ours)',
  marks: 'wrapped in `<mark>`',
};

/** The report: the same ranges of the same pages as highlights and as elements. */
export function paintingSection({ browser, pages, painted }: PaintingBench): string {
  const there = pages.filter((id) => painted.every(({ byPage }) => byPage.has(id)));
  const figures = (byPage: ReadonlyMap<string, Painted>, of: (one: Painted) => number, digits = 1) => {
    const { median, p95, max } = summarise(there.flatMap((id) => byPage.get(id) ?? []).map(of));
    return `${median.toFixed(digits)} (${p95.toFixed(digits)}, ${max.toFixed(digits)})`;
  };
  const [first] = painted;
  return [
    '## Painting, beside wrapping in elements',
    `The marks of ${there.length} development articles in ${browser}, the same ranges on the same page in a fresh tab for each way, the ways taking turns: ${first ? figures(first.byPage, ({ ranges }) => ranges, 0) : '–'} ranges a page. Wrapping is as cheap as we know how to do it: each text node is cut and replaced once. Milliseconds: the median, in brackets p95 and max. The call is painting itself; style and layout are forced right after it; “to the frame” ends in the task after the next frame, for which the browser itself waits up to 17 ms; “processor” is all that the page’s thread had the processor for from the call to there, and of it style and layout.`,
    table(
      [
        '',
        'the call',
        'forced style and layout',
        'to the frame',
        'processor, in all',
        'of it style and layout',
        'nodes added',
        'nodes removed',
      ],
      painted.map(({ way, byPage }) => [
        CALLED[way],
        figures(byPage, ({ call }) => call),
        figures(byPage, ({ layout }) => layout),
        figures(byPage, ({ toFrame }) => toFrame),
        figures(byPage, ({ processor }) => processor),
        figures(byPage, ({ styleAndLayout }) => styleAndLayout),
        figures(byPage, ({ nodes }) => nodes.added, 0),
        figures(byPage, ({ nodes }) => nodes.removed, 0),
      ]),
    ),
    `A page’s own scripts and style rules see each added and removed node; with highlights its tree stays as it is, and only who looks into the registry of highlights finds them. Failed: ${pages.filter((id) => !there.includes(id)).join(', ') || 'none'}.`,
  ].join('\n\n');
}
