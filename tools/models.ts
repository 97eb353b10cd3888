import { readFileSync } from 'node:fs';
import type { Weights } from '../src/analysis/analyze.ts';
import { readNameWeights } from '../src/analysis/models/weights.ts';

const NAMES = new URL('../src/analysis/models/names.bin', import.meta.url);

/** The weights that ship, read from disk. Throws where a file is missing or broken. */
export const readWeights = (): Weights => ({ names: readNameWeights(readFileSync(NAMES)) });
