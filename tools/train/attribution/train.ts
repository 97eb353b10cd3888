import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/**
 * Trains the reader of attributions and returns its file; the same data and the same PyTorch give the same bytes.
 * Needs a Python with PyTorch: `apt-get install python3-torch`. Where another Python comes first on the path, PYTHON
 * names the right one.
 */
export async function trainAttribution(data: string, progress: (line: string) => void): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-attribution-'));
  try {
    const weights = readNameWeights(readNames());
    const names = { recogniser: createRecogniser(weights), table: weights.words };
    const vocabulary = prepare(data, folder, names);
    progress(`articles read, ${vocabulary.words.length} words`);
    await run(folder, join(data, 'eval/actors/word-vectors'), progress);
    const bytes = packNetwork(folder, vocabulary.hashes);
    progress(
      `largest difference from the trainer's scores: ${checkAgainstTrainer(folder, data, bytes, names)}`,
    );
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, vectors: string, progress: (line: string) => void): Promise<void> {
  const python = process.env['PYTHON'] ?? 'python3';
  const child = spawn(python, ['-B', SCRIPT, folder, vectors], { stdio: ['ignore', 'pipe', 'inherit'] });
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
