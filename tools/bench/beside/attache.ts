import { createAnalyst } from '../../../src/analysis/analyze.ts';
import { readWeights } from '../../models.ts';
import { type KernelName, kernelNamed } from '../analysis/kernels.ts';
import type { Reader } from './reader.ts';

/** Attaché's whole analysis as the bench sees it, with one of its kernels. */
export function openWith(kernel: KernelName): Reader {
  const analyst = createAnalyst(readWeights(), undefined, kernelNamed(kernel));
  return {
    read(text) {
      const { actors, quotes, claims, encounters } = analyst.analyze({
        url: '',
        title: '',
        language: 'en',
        text,
      });
      return actors.length + quotes.length + claims.length + encounters.length;
    },
  };
}
