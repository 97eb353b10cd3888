import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { BulkRun } from './run.ts';
import { bulkSection } from './section.ts';

const WORDS = 1_000_000;
const FILES = ['polnear.train.jsonl', 'polnear.dev.jsonl'];

/** Works through a million words by one thread and by as many as there are cores. Undefined where the articles are not there. */
export async function benchBulk(data: string): Promise<string | undefined> {
  const files = FILES.map((name) => path.join(data, 'eval/attribution', name));
  if (!files.every((file) => existsSync(file))) return undefined;
  const worker = path.join(import.meta.dirname, 'worker.ts');
  const runs = [...new Set([1, availableParallelism()])].map((threads) => {
    const args = ['--expose-gc', '--import', 'tsx', worker, String(threads), String(WORDS), ...files];
    const run: BulkRun = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    return { threads, run };
  });
  return bulkSection(runs);
}
