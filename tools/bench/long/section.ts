import { table } from '../../evaluate/markdown.ts';
import { LONG_TASK_MS } from '../page/attribute.ts';
import { summarise } from '../statistics.ts';
import type { LongVisit } from './visit.ts';

/** What was measured, and where. */
export interface LongBench {
  rows: readonly { browser: string; words: number; visits: readonly LongVisit[] }[];
  /** The longest text that is read, characters. */
  longest: number;
}

/** Until marks and brief are there, milliseconds. */
const BUDGET_MS = 7_000;

const HEAD = [
  'browser',
  'words',
  'came to',
  'first progress',
  'times told',
  'brief of the beginning',
  'its marks',
  'whole brief',
  'all marks',
  'longest task with ours, ms',
];

const seconds = (ms: number): string => (Number.isNaN(ms) ? '–' : (ms / 1000).toFixed(2));

/** The report: how long a reader waits on a page of the length of a book. */
export function longSection({ rows, longest }: LongBench): string {
  return [
    '## Very long pages',
    `One article made of news articles, ${rows[0]?.visits.length ?? 0} visits each, every one of a text that was not read before. Seconds from where the document is ready: the median, in brackets the most. The popup says how far it is; what a very long article begins with is read first, and has its brief and its marks before the rest. Budget: ${seconds(BUDGET_MS)} s for the whole, and no task of the page over ${LONG_TASK_MS} ms with our script in it. Texts of more than ${longest.toLocaleString('en')} characters are not read, and the popup says so.`,
    table(HEAD, rows.map(row)),
  ].join('\n\n');
}

function row({ browser, words, visits }: LongBench['rows'][number]): string[] {
  const waited = (of: (visit: LongVisit) => number, budget = Number.POSITIVE_INFINITY): string => {
    const { median, max } = summarise(visits.map(of));
    return judged(Number.isNaN(median) ? '–' : `${seconds(median)} (${seconds(max)})`, !(median > budget));
  };
  const tasks = visits.flatMap(({ longestTask }) => longestTask ?? []);
  return [
    browser,
    words.toLocaleString('en'),
    [...new Set(visits.map(({ state }) => state))].join(', '),
    waited(({ progress }) => progress),
    String(summarise(visits.map(({ steps }) => steps)).median),
    waited(({ beginning }) => beginning),
    waited(({ firstMarks }) => firstMarks),
    waited(({ complete }) => complete, BUDGET_MS),
    waited(({ marks }) => marks, BUDGET_MS),
    tasks.length === 0 ? '–' : judged(Math.max(...tasks).toFixed(1), Math.max(...tasks) <= LONG_TASK_MS),
  ];
}

const judged = (told: string, ok: boolean): string => (ok ? told : `**${told} over budget**`);
