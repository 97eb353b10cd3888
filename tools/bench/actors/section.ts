import { percent, table } from '../../evaluate/markdown.ts';
import { median } from '../statistics.ts';
import type { Quality } from './quality.ts';
import type { Run } from './run.ts';

/** One contestant's figures. */
export interface Measured {
  name: string;
  /** Whether it says what kind of name it found; without kinds there is no strict figure. */
  typed: boolean;
  /** Code and tables, bytes. */
  gzipped: number;
  runs: readonly Run[];
  /** In the order of the sets. */
  quality: readonly Quality[];
}

/** Everything that was measured, and on what. */
export interface ActorsBench {
  measured: readonly Measured[];
  /** Names of the gold sets. */
  sets: readonly string[];
  /** Processes of each contestant. */
  times: number;
  articles: number;
  tokens: number;
  firstTokens: number;
  node: string;
}

const whole = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ' ');
const tenth = (value: number): string => value.toFixed(1);

/** The section "Names, beside others". */
export function actorsSection({
  measured,
  sets,
  times,
  articles,
  tokens,
  firstTokens,
  node,
}: ActorsBench): string {
  const quality = (of: (quality: Quality) => number, who: readonly Measured[]): string =>
    table(
      ['', ...sets],
      who.map((one) => [one.name, ...one.quality.map((figures) => percent(of(figures)))]),
    );
  return [
    '## Names, beside others',
    `Named entities by Attaché and by two libraries that run in a browser as well, in one run. Each is one minified file of code (and its tables), loaded by Node ${node} as it is. Every row is ${times} fresh processes, the contestants taking turns: the median, and in brackets the least and the most. Speed is by the clock over ${articles} news articles, the same for all, read over and over: three seconds that do not count, then the median of the rounds that do; tokens are counted by white space (${whole(tokens)}), whatever each calls a token. The first article, the one of middle length, has ${whole(firstTokens)}.`,
    table(
      [
        '',
        'tokens a second, warm',
        'cold start, ms',
        'of it model and tables',
        'first article after it, ms',
        'kB gzipped',
      ],
      measured.map(({ name, runs, gzipped }) => [
        name,
        spread(
          runs.map(({ warm }) => (1000 * tokens) / warm),
          whole,
        ),
        spread(
          runs.map(({ cold }) => cold),
          tenth,
        ),
        spread(
          runs.map(({ tables }) => tables),
          tenth,
        ),
        spread(
          runs.map(({ first }) => first),
          tenth,
        ),
        whole(gzipped / 1024),
      ]),
    ),
    'Cold start is loading code, model and tables until a text can be read. Where a library keeps its tables in its code, they are ready as soon as that is loaded.',
    '### How well',
    'Strict F1 of persons, organisations and places together: the same first and last letter, the same type.',
    quality(
      ({ strict }) => strict,
      measured.filter(({ typed }) => typed),
    ),
    'Spans alone, whatever their type:',
    quality(({ untyped }) => untyped, measured),
    'compromise’s people, places and organisations are taken as such; titles, possessives, quotation marks and the sentence’s punctuation are cut off its answers, and what it joins by a comma is taken apart, because the sets have names so. wink-nlp’s model finds dates, times, amounts and addresses of the net, but no persons, organisations or places, so it has no strict figure; its speed is that of tagging, and its spans are its runs of proper nouns, cut in the same way. The sets’ fourth kind, nationalities and the like, counts neither way for who says it, but against whoever gives it as a name, as such runs must.',
  ].join('\n\n');
}

function spread(values: readonly number[], text: (value: number) => string): string {
  return values.length === 0
    ? '–'
    : `${text(median(values))} (${text(Math.min(...values))}–${text(Math.max(...values))})`;
}
