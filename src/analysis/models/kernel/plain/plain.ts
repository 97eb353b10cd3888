import type { Kernel } from '../kernel.ts';
import { convolutionsOf } from './convolve.ts';
import { layOut } from './layout.ts';
import { multiply } from './multiply.ts';
import { doubles } from './numbers.ts';
import { recurrentOf } from './recurrent.ts';

/** The kernel that runs everywhere. */
export const createPlainKernel = (): Kernel => ({
  numbers: doubles,
  dense: (layer) => {
    const laidOut = layOut(layer);
    return (from, to) => {
      to.resize(from.count);
      multiply(from.values, from.count, laidOut, to.values);
    };
  },
  convolutions: convolutionsOf,
  recurrent: recurrentOf,
});
