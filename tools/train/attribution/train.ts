import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createRecogniser } from '../../../src/analysis/models/recogniser.ts';
import { readNameWeights } from '../../../src/analysis/models/weights.ts';
import { readNames } from '../../models.ts';
import { checkAgainstTrainer } from './check.ts';
import { packNetwork } from './pack.ts';
import { prepare } from './prepare.ts';

const SCRIPT = fileURLToPath(new URL('train.py', import.meta.url));

/** Large networks that the small one learns from, each on a core of its own where there are as many. */
const TEACHERS = [1, 2];

type Progress = (line: string) => void;

/**
 * Trains the reader of attributions and returns its file; the same data and the same PyTorch give the same bytes.
 * Needs a Python with PyTorch: `apt-get install python3-torch libopenblas0-pthread` (without OpenBLAS it takes twice as
 * long). Where another Python comes first on the path, PYTHON names the right one.
 */
export async function trainAttribution(data: string, progress: Progress): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-attribution-'));
  try {
    const weights = readNameWeights(readNames());
    const names = { recogniser: createRecogniser(weights), table: weights.words };
    const vocabulary = prepare(data, folder, names);
    progress(`articles read, ${vocabulary.words.length} words`);
    const vectors = join(data, 'eval/actors/word-vectors');
    const waiting = [...TEACHERS];
    const teach = async (): Promise<void> => {
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift())
        await run(['teach', folder, vectors, `${seed}`], progress);
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), TEACHERS.length) }, teach));
    await run(['annotate', folder, vectors, '0'], progress);
    await run(['ship', folder, vectors, '0'], progress);
    const bytes = packNetwork(folder, vocabulary.hashes);
    progress(
      `largest difference from the trainer's scores: ${checkAgainstTrainer(folder, data, bytes, names)}`,
    );
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one stage of the trainer, on one core, so that sums are made in the same order everywhere. */
async function run(stage: readonly string[], progress: Progress): Promise<void> {
  const python = process.env['PYTHON'] ?? 'python3';
  const child = spawn(python, ['-B', SCRIPT, ...stage], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, OPENBLAS_NUM_THREADS: '1' },
  });
  createInterface({ input: child.stdout }).on('line', progress);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(
      `${python} could not train; it needs PyTorch: apt-get install python3-torch (PYTHON names another)`,
    );
}
