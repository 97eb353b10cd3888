import type { Kernel } from '../kernel.ts';
import { convolutionsOf } from './convolve.ts';
import { denseOf } from './dense.ts';
import { recurrentOf } from './recurrent.ts';

/** The kernel that runs everywhere. */
export const createPlainKernel = (): Kernel => ({
  dense: denseOf,
  convolutions: convolutionsOf,
  recurrent: recurrentOf,
});
