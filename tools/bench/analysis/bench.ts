import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { table } from '../../evaluate/markdown.ts';
import { newsArticles } from '../articles.ts';
import { bundle } from '../bundle.ts';
import { median } from '../statistics.ts';
import { exponentOf } from './exponent.ts';
import { KERNELS } from './kernels.ts';
import type { GrowthPoint, StageRun } from './run.ts';

/** Fresh processes of each kernel; they take turns. */
const TIMES = 5;
/** The stages that find quotations and claims, and what the issue of speech asks of them. */
const OF_SPEECH = ['attributions', 'quotes', 'claims'];
const WEIGHTS = 'src/analysis/models/attribution.bin';

/** Measures each stage of the analysis on news articles, with each kernel. Undefined where the articles are not there. */
export async function benchAnalysis(data: string): Promise<string | undefined> {
  const texts = newsArticles(data);
  if (texts === undefined) return undefined;
  const work = mkdtempSync(path.join(tmpdir(), 'attache-bench-'));
  try {
    const [worker, growth] = [
      await bundle(path.join(import.meta.dirname, 'worker.ts'), work),
      await bundle(path.join(import.meta.dirname, 'growth.ts'), work),
    ];
    const timed = path.join(work, 'texts.json');
    writeFileSync(timed, JSON.stringify(texts));
    const node = (...of: string[]): string => execFileSync(process.execPath, of, { encoding: 'utf8' });
    const names = Object.keys(KERNELS);
    const rounds = Array.from({ length: TIMES }, () =>
      names.map((kernel): StageRun => JSON.parse(node(worker, timed, kernel))),
    );
    const points: GrowthPoint[] = JSON.parse(node(growth, timed));
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    const tokens = texts.reduce((sum, text) => sum + readDocument(text, '').tokens.length, 0);
    return analysisSection(
      names.map((name, i) => ({ name, runs: rounds.map((round) => round[i] ?? {}) })),
      { words, tokens, articles: texts.length },
      points,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Size {
  words: number;
  tokens: number;
  articles: number;
}

interface Measured {
  name: string;
  runs: readonly StageRun[];
}

function analysisSection(
  measured: readonly Measured[],
  { words, tokens, articles }: Size,
  points: readonly GrowthPoint[],
): string {
  const stages = Object.keys(measured[0]?.runs[0] ?? {});
  const speed = (ms: number, units = words): number => Math.round((10 * units) / ms) * 100;
  const times = (runs: readonly StageRun[], of: readonly string[]): number[] =>
    runs.map((run) => of.reduce((sum, stage) => sum + (run[stage] ?? 0), 0));
  const micros = (all: readonly number[]): string => ((1000 * median(all)) / words).toFixed(1);
  const whole = ({ name, runs }: Measured): string[] => {
    const all = times(runs, stages);
    return [
      name,
      micros(all),
      `${speed(median(all))} (${speed(Math.max(...all))}–${speed(Math.min(...all))})`,
      `${speed(median(all), tokens)}`,
    ];
  };
  const row = (name: string, of: readonly string[]): string[] => [
    name,
    ...measured.flatMap(({ runs }) => {
      const all = times(runs, of);
      return [micros(all), `${speed(median(all))}`];
    }),
  ];
  return [
    '## The analysis, stage by stage',
    `${articles} news articles of ${words} words (counted by white space; ${tokens} tokens, since the analysis counts marks as well), read over and over by ${TIMES} fresh processes of Node ${process.version} with each kernel, one core: the median process, in brackets the slowest and the fastest. The vector kernel is what browsers run; plain TypeScript stands in where there is no WebAssembly.`,
    table(['all stages', 'microseconds a word', 'words a second', 'tokens a second'], measured.map(whole)),
    `Microseconds a word and words a second, each kernel. Quotations and claims are the trained reader with the stages “quotes” and “claims”; its weights have ${Math.round(gzipSync(readFileSync(WEIGHTS), { level: 9 }).length / 1000)} kB gzipped.`,
    table(
      ['stage', ...measured.flatMap(({ name }) => [`${name}, microseconds`, 'words'])],
      [
        ...stages.map((stage) => row(stage, [stage])),
        row('**quotations and claims**', OF_SPEECH),
        row('**all**', stages),
      ],
    ),
    growthLine(points),
  ].join('\n\n');
}

function growthLine(points: readonly GrowthPoint[]): string {
  const each = points.map(({ words, ms }) => `${((1000 * ms) / words).toFixed(1)} at ${words}`).join(', ');
  return `One text of 200 to 200 000 words, the articles one behind the other: microseconds a word ${each}. The time grows with the power **${exponentOf(points).toFixed(2)}** of the length (least squares through the logarithms; 1 is in proportion).`;
}
