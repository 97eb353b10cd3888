import { table } from '../../evaluate/markdown.ts';
import { median, summarise } from '../statistics.ts';
import type { Asked } from './asked.ts';
import type { ColdRun, Took } from './run.ts';

/** Within which the code and all models are to be ready, milliseconds. */
const BUDGET_MS = 120;

/** The report: a fresh process step by step, then what a page of the extension waits for. */
export function startSection(runs: readonly ColdRun[], asked: Asked): string {
  const step = (name: string, of: (run: ColdRun) => Took): string[] => [
    name,
    spread(runs.map((run) => of(run).processor)),
    spread(runs.map((run) => of(run).clock)),
  ];
  const both = ({ code, models }: ColdRun): Took => ({
    clock: code.clock + models.clock,
    processor: code.processor + models.processor,
  });
  const waited = (what: string, values: readonly number[]): string[] => {
    const { median: middle, p95, max } = summarise(values);
    return [what, middle.toFixed(0), p95.toFixed(0), max.toFixed(0)];
  };
  return [
    '## How soon a stopped background can read',
    `Browsers stop a background that has nothing to do, so that most articles are read by one that has just been started. The analysis with all its models, loaded by ${runs.length} fresh processes of Node ${process.version} as one minified file, milliseconds: the median, in brackets the least and the most. Budget: ${BUDGET_MS} ms until a text can be read, by the processor, which counts all threads of the engine while they had one and so holds on a busy machine; the clock’s figures are longer there.`,
    table(
      ['step', 'processor', 'clock'],
      [
        step('loading the code', ({ code }) => code),
        step('making the models ready', ({ models }) => models),
        judged(
          step('**both**', both),
          runs.map((run) => both(run).processor),
        ),
        step('the first sentence after that', ({ sentence }) => sentence),
      ],
    ),
    `The same as a page of the extension waits for it in ${asked.browser}, from its question to the answer, milliseconds by the clock, ${asked.running.length} times each. The browser’s own work is in it: it starts a thread, reads the script off the disk and hands questions over.`,
    table(
      ['the background', 'median', '95 % within', 'worst'],
      [
        waited('was stopped, and the question needs no model', asked.woken),
        waited('was stopped, and is to read a sentence', asked.reading),
        waited('was running, and is to read the sentence again', asked.running),
      ],
    ),
  ].join('\n\n');
}

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;

/** A row whose first figure is held against the budget. */
function judged([name, figure, ...rest]: readonly string[], values: readonly number[]): string[] {
  return [name ?? '', median(values) > BUDGET_MS ? `**${figure} over budget**` : (figure ?? ''), ...rest];
}
