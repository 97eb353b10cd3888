// The analysis as the bench loads it: what a background loads for it, but from a disk.
import { createAnalyst } from '../../../src/analysis/analyze.ts';
import { readWeights } from '../../models.ts';
import type { AnalystModule } from './run.ts';

/** See {@link AnalystModule}. */
export const open: AnalystModule['open'] = () => {
  const analyst = createAnalyst(readWeights());
  return (text) => {
    analyst.analyze({ url: '', title: '', language: 'en', text });
  };
};
