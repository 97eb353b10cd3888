import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CrfWeights, TrainingOptions } from './crf.ts';
import type { Examples } from './examples.ts';

const BOOT = new URL('./worker-boot.mjs', import.meta.url);

/**
 * Trains once for each seed, side by side, and takes the mean of the weights: steadier than any one of them. Rejects where
 * there is no seed or a training fails.
 */
export async function trainAverage(
  examples: Examples,
  options: Omit<TrainingOptions, 'seed'>,
  seeds: readonly number[],
): Promise<CrfWeights> {
  const all = await Promise.all(seeds.map((seed) => trainApart(examples, { ...options, seed })));
  const [mean, ...others] = all;
  if (mean === undefined) throw new RangeError('no seed, no training');
  for (const other of others) {
    addTo(mean.features, other.features);
    addTo(mean.transitions, other.transitions);
  }
  const scale = 1 / all.length;
  return {
    features: mean.features.map((weight) => weight * scale),
    transitions: mean.transitions.map((weight) => weight * scale),
  };
}

async function trainApart(examples: Examples, options: TrainingOptions): Promise<CrfWeights> {
  const worker = new Worker(BOOT, { workerData: { examples, options } });
  const ended = once(worker, 'exit').then(() => {
    throw new Error('a training ended without weights');
  });
  const [weights]: [CrfWeights] = await Promise.race([
    once(worker, 'message') as Promise<[CrfWeights]>,
    ended,
  ]);
  // The worker's own end is no error any more.
  ended.catch(() => undefined);
  return weights;
}

function addTo(sum: Float32Array, more: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (more[i] ?? 0);
}
