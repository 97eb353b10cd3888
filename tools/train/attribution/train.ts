import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRecogniser } from '../../../src/analysis/models/recogniser.ts';
import { readNameWeights } from '../../../src/analysis/models/weights.ts';
import { readNames } from '../../models.ts';
import { runPython } from '../python.ts';
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
        await runPython(SCRIPT, ['teach', folder, vectors, `${seed}`], progress);
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), TEACHERS.length) }, teach));
    await runPython(SCRIPT, ['annotate', folder, vectors, '0'], progress);
    await runPython(SCRIPT, ['ship', folder, vectors, '0'], progress);
    const bytes = packNetwork(folder, vocabulary.hashes);
    progress(
      `largest difference from the trainer's scores: ${checkAgainstTrainer(folder, data, bytes, names)}`,
    );
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
