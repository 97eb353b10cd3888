import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../bundle.ts';
import { askStopped } from './asked.ts';
import type { ColdRun } from './run.ts';
import { startSection } from './section.ts';

/** Fresh processes, and questions to a stopped background. */
const TIMES = 20;
/** The first few fill the machine's caches of files. */
const WARM_UP = 2;

/** Measures how soon a background that was stopped can read. */
export async function benchStart(): Promise<string> {
  const work = mkdtempSync(path.join(tmpdir(), 'attache-bench-'));
  try {
    const [analyst, worker] = [
      await bundle(path.join(import.meta.dirname, 'analyst.ts'), work),
      await bundle(path.join(import.meta.dirname, 'worker.ts'), work),
    ];
    const runs = Array.from(
      { length: TIMES + WARM_UP },
      (): ColdRun => JSON.parse(execFileSync(process.execPath, [worker, analyst], { encoding: 'utf8' })),
    );
    return startSection(runs.slice(WARM_UP), await askStopped(TIMES));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
