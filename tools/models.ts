import { readFileSync } from 'node:fs';
import type { Weights } from '../src/analysis/analyze.ts';

const NAMES = new URL('../src/analysis/models/names.bin', import.meta.url);

/** The weights that ship, read from disk. Throws where a file is missing. */
export const readWeights = (): Weights => ({ names: readFileSync(NAMES) });
