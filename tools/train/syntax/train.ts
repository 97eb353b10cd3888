import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNameWeights } from '../../../src/analysis/models/weights.ts';
import { readNames } from '../../models.ts';
import { runPython } from '../python.ts';
import { checkAgainstTrainer } from './check.ts';
import { packNetwork } from './pack.ts';
import { prepare } from './prepare.ts';

const SCRIPT = fileURLToPath(new URL('train.py', import.meta.url));

/** Large networks that the small one learns from, each on a core of its own where there are as many. */
const TEACHERS = [1, 2];

/**
 * Trains the parser and returns its file; the same data and the same PyTorch give the same bytes. Needs a Python with
 * PyTorch, as the reader of attributions does.
 */
export async function trainSyntax(data: string, progress: (line: string) => void): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-syntax-'));
  try {
    const { words } = readNameWeights(readNames());
    const vocabulary = prepare(data, folder, words);
    progress(`sentences read, ${vocabulary.words.length} words`);
    const vectors = join(data, 'eval/actors/word-vectors');
    const run = (stage: string, seed: number): Promise<void> =>
      runPython(SCRIPT, [stage, folder, vectors, `${seed}`], progress);
    const waiting = [...TEACHERS];
    const teach = async (): Promise<void> => {
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) await run('teach', seed);
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), TEACHERS.length) }, teach));
    await run('annotate', 0);
    await run('ship', 1);
    const bytes = packNetwork(folder, vocabulary.hashes);
    progress(
      `largest difference from the trainer's scores: ${checkAgainstTrainer(folder, data, bytes, words)}`,
    );
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
