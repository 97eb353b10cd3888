import type { Kernel } from '../../../src/analysis/models/kernel/kernel.ts';
import { createPlainKernel } from '../../../src/analysis/models/kernel/plain/plain.ts';
import { createVectorKernel } from '../../../src/analysis/models/kernel/vector/vector.ts';

/** What is measured, by the name that readers are told; undefined where it does not run. */
export const KERNELS = {
  'plain TypeScript': createPlainKernel,
  'with the vector kernel': createVectorKernel,
} as const satisfies Record<string, () => Kernel | undefined>;

export type KernelName = keyof typeof KERNELS;

/** @throws RangeError where there is no such kernel on this machine */
export function kernelNamed(name: string): Kernel {
  const kernel = Object.entries(KERNELS)
    .find(([known]) => known === name)?.[1]
    .call(undefined);
  if (kernel === undefined) throw new RangeError(`no kernel "${name}"`);
  return kernel;
}
