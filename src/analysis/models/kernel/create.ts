import type { Kernel } from './kernel.ts';
import { createPlainKernel } from './plain/plain.ts';
import { createVectorKernel } from './vector/vector.ts';

/** The fastest kernel that runs here. */
export const createKernel = (): Kernel => createVectorKernel() ?? createPlainKernel();
