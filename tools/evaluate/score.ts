import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { answerStream } from '../analyze/stream.ts';

/** Largest report of a scorer, bytes. */
const MAX_REPORT = 1 << 26;

/** Streams one data set through the analysis into `output`, as anybody else would. Rejects where a line is broken. */
export async function predict(form: string, input: string, output: string): Promise<void> {
  const sink = createWriteStream(output);
  const broken = await answerStream(form, createReadStream(input), sink);
  sink.end();
  await finished(sink);
  if (broken > 0) throw new Error(`${broken} lines of ${input} could not be read`);
}

/** Runs one of the data's own scorers and returns its JSON report. */
export function score(scorer: string, ...args: string[]): unknown {
  return JSON.parse(
    execFileSync(process.execPath, [scorer, ...args, '--json'], { encoding: 'utf8', maxBuffer: MAX_REPORT }),
  );
}

/** Reads a number at a path of keys in a report; NaN where the report has none there. */
export function figure(report: unknown, ...path: string[]): number {
  let value = report;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === 'number' ? value : Number.NaN;
}
