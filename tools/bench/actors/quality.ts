import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { figure, score } from '../../evaluate/score.ts';
import type { GoldSet } from './sets.ts';

/** F1 of persons, organisations and places on one set. */
export interface Quality {
  /** Span and type are right. */
  strict: number;
  /** The span is right, whatever its type. */
  untyped: number;
}

/** Has a module answer all sets in a process of its own, and scores the answers; a figure for each set, in order. */
export function qualityOf(
  answer: string,
  module: string,
  sets: readonly GoldSet[],
  scorer: string,
): Quality[] {
  const answered = sets.map((set) => ({ set, answers: `${set.file}.${path.basename(module)}.answers` }));
  execFileSync(process.execPath, [
    answer,
    module,
    ...answered.flatMap(({ set, answers }) => [set.file, answers]),
  ]);
  return answered.map(({ set, answers }) => {
    const report = score(scorer, set.file, answers, '--types', 'PER,ORG,LOC');
    return {
      strict: figure(report, 'PER+ORG+LOC', 'F1'),
      untyped: figure(report, 'PER+ORG+LOC untyped', 'F1'),
    };
  });
}
