import { readFileSync } from 'node:fs';
import type { Weights } from '../src/analysis/analyze.ts';

const NAMES = new URL('../src/analysis/models/names.bin', import.meta.url);
const ATTRIBUTION = new URL('../src/analysis/models/attribution.bin', import.meta.url);
const SYNTAX = new URL('../src/analysis/models/syntax.bin', import.meta.url);

/** The recogniser's weights alone. Throws where the file is missing. */
export const readNames = (): Uint8Array => readFileSync(NAMES);

/** The weights that ship, read from disk. Throws where a file is missing. */
export const readWeights = (): Weights => ({
  names: readNames(),
  attribution: readFileSync(ATTRIBUTION),
  syntax: readFileSync(SYNTAX),
});
