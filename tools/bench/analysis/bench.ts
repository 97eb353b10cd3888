import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { table } from '../../evaluate/markdown.ts';
import { bundle } from '../bundle.ts';
import { median } from '../statistics.ts';
import type { StageRun } from './run.ts';

/** Fresh processes. */
const TIMES = 5;
/** The stages that find quotations and claims, and what the issue of speech asks of them. */
const OF_SPEECH = ['attributions', 'quotes', 'claims'];
const WEIGHTS = 'src/analysis/models/attribution.bin';

/** Measures each stage of the analysis on news articles. Undefined where the articles are not there. */
export async function benchAnalysis(data: string): Promise<string | undefined> {
  const file = path.join(data, 'eval/attribution/polnear.dev.jsonl');
  if (!existsSync(file)) return undefined;
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => {
      const { text }: { text: string } = JSON.parse(line);
      return text;
    });
  const work = mkdtempSync(path.join(tmpdir(), 'attache-bench-'));
  try {
    const worker = await bundle(path.join(import.meta.dirname, 'worker.ts'), work);
    const timed = path.join(work, 'texts.json');
    writeFileSync(timed, JSON.stringify(texts));
    const runs = Array.from(
      { length: TIMES },
      (): StageRun => JSON.parse(execFileSync(process.execPath, [worker, timed], { encoding: 'utf8' })),
    );
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    const tokens = texts.reduce((sum, text) => sum + readDocument(text, '').tokens.length, 0);
    return analysisSection(runs, { words, tokens, articles: texts.length });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Size {
  words: number;
  tokens: number;
  articles: number;
}

function analysisSection(runs: readonly StageRun[], { words, tokens, articles }: Size): string {
  const stages = Object.keys(runs[0] ?? {});
  const row = (name: string, of: readonly string[]): string[] => {
    const all = runs.map((run) => of.reduce((sum, stage) => sum + (run[stage] ?? 0), 0));
    const speed = (ms: number, units = words): number => Math.round((10 * units) / ms) * 100;
    return [
      name,
      ((1000 * median(all)) / words).toFixed(1),
      `${speed(median(all))} (${speed(Math.max(...all))}–${speed(Math.min(...all))})`,
      `${speed(median(all), tokens)}`,
    ];
  };
  return [
    '## The analysis, stage by stage',
    `${articles} news articles of ${words} words (counted by white space; ${tokens} tokens, since the analysis counts marks as well), read over and over by ${TIMES} fresh processes of Node ${process.version}, one core: the median process, in brackets the slowest and the fastest. Quotations and claims are the trained reader with the stages “quotes” and “claims”; its weights have ${Math.round(gzipSync(readFileSync(WEIGHTS), { level: 9 }).length / 1000)} kB gzipped.`,
    table(
      ['stage', 'microseconds a word', 'words a second', 'tokens a second'],
      [
        ...stages.map((stage) => row(stage, [stage])),
        row('**quotations and claims**', OF_SPEECH),
        row('**all**', stages),
      ],
    ),
  ].join('\n\n');
}
