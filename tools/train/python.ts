import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Runs one stage of a trainer in Python and hands on what it prints; on one core, so that sums are made in the same order
 * everywhere. PYTHON names the Python to take where another one comes first on the path.
 *
 * @throws Error where it fails, as it does without PyTorch
 */
export async function runPython(
  script: string,
  stage: readonly string[],
  progress: (line: string) => void,
): Promise<void> {
  const python = process.env['PYTHON'] ?? 'python3';
  const child = spawn(python, ['-B', script, ...stage], {
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
